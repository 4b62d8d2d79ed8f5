import { useRef, useState } from "react";
import { useMutation, type UseMutationConfig } from "react-relay/hooks";
import type { CacheConfig, GraphQLTaggedNode, MutationParameters, SelectorStoreUpdater } from "relay-runtime";
import { DomainFailure, NetworkFailure } from "./errors";
import { say } from "./toasts";

interface Options<M extends MutationParameters> {
  /** What to say when it is done. */
  done?: string;
  onDone?: (response: M["response"]) => void;
  updater?: SelectorStoreUpdater<M["response"]>;
}

/**
 * Sends one intent of a person. A repeated try after a lost connection carries the same key, so that nothing is made
 * twice; a refused one gets a new key, since its content will have changed. Nothing typed is cleared on failure.
 */
export function useSubmit<M extends MutationParameters>(mutation: GraphQLTaggedNode, options: Options<M> = {}) {
  const [commit, busy] = useMutation<M>(mutation);
  const [failure, setFailure] = useState<DomainFailure | NetworkFailure | null>(null);
  const key = useRef<string | null>(null);
  const submit = (variables: M["variables"]) => {
    key.current ??= crypto.randomUUID();
    const config: UseMutationConfig<M> & { cacheConfig: CacheConfig } = {
      variables,
      cacheConfig: { force: true, metadata: { idempotencyKey: key.current } },
      ...(options.updater ? { updater: options.updater } : {}),
      onCompleted: (response) => {
        key.current = null;
        setFailure(null);
        if (options.done) say(options.done);
        options.onDone?.(response);
      },
      onError: (error) => {
        if (error instanceof DomainFailure) key.current = null;
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
