import { useState } from "react";
import { useMutation, type UseMutationConfig } from "react-relay/hooks";
import type { CacheConfig, GraphQLTaggedNode, MutationParameters, SelectorStoreUpdater } from "relay-runtime";
import { DomainFailure, NetworkFailure } from "./errors";
import { Intent } from "./intent";
import { say } from "./toasts";
import { forgetDraft } from "./useFormDraft";

interface Options<M extends MutationParameters> {
  /** What to say when it is done. */
  done?: string;
  /** Name of the form's draft in this browser: what it held is saved then. */
  draftKey?: string;
  onDone?: (response: M["response"]) => void;
  updater?: SelectorStoreUpdater<M["response"]>;
}

/**
 * Sends one intent of a person, under a key that keeps a repeated try from making it twice (see `Intent`).
 * Nothing typed is cleared on failure.
 */
export function useSubmit<M extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<M> = {}) {
  const [commit, busy] = useMutation<M>(mutation);
  const [failure, setFailure] = useState<DomainFailure | NetworkFailure | null>(null);
  const [intent] = useState(() => new Intent());
  const submit = (variables: M["variables"]) => {
    const config: UseMutationConfig<M> & { cacheConfig: CacheConfig } = {
      variables,
      cacheConfig: { force: true, metadata: { idempotencyKey: intent.keyFor(variables) } },
      ...(options.updater ? { updater: options.updater } : {}),
      onCompleted: (response) => {
        intent.done();
        setFailure(null);
        if (options.draftKey) forgetDraft(options.draftKey);
        if (options.done) say(options.done);
        options.onDone?.(response);
      },
      onError: (error) => {
        intent.failed(error);
        setFailure(
          error instanceof DomainFailure || error instanceof NetworkFailure ? error : new DomainFailure("INTERNAL", error.message),
        );
      },
    };
    commit(config);
  };
  const fieldError = (name: string) => (failure instanceof DomainFailure && failure.field === name ? failure.message : null);
  return { submit, busy, failure, fieldError, clear: () => setFailure(null) };
}
