import type { I18n } from "@lingui/core";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { fetchQuery, useRelayEnvironment } from "react-relay/hooks";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import type { Entry } from "./Finder";
import { term } from "@/lib/terms";
import { contextOf, type Place, type Result, titleOf } from "./rules";
import { searchKind } from "./words";

const PAUSE = 150;

interface SearchQuery extends OperationType {
  response: { readonly search: { readonly hasMore: boolean; readonly items: readonly (Result & { readonly context: string })[] } };
}

/** What the server finds for what is typed: asked after a short pause; an answer that was overtaken is dropped; null on failure. */
export function useFound<Q extends SearchQuery>(typed: string, document: GraphQLTaggedNode, placeOf: (item: Result) => Place) {
  const environment = useRelayEnvironment();
  const { t, i18n } = useLingui();
  const [found, setFound] = useState<Entry[] | null>([]);
  const [hasMore, setHasMore] = useState(false);
  useEffect(() => {
    const query = typed.trim().slice(0, 200);
    let stop = () => {};
    const wait = setTimeout(() => {
      setHasMore(false);
      if (!query) return setFound([]);
      const subscription = fetchQuery<Q>(environment, document, { query }).subscribe({
        next: ({ search }: Q["response"]) => {
          setFound(search.items.map((item) => entryOf(i18n, item, term(searchKind, item.kind, t), placeOf(item))));
          setHasMore(search.hasMore);
        },
        error: () => setFound(null),
      });
      stop = () => subscription.unsubscribe();
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      stop();
    };
  }, [environment, i18n, t, typed, document, placeOf]);
  return { found, hasMore };
}

function entryOf(i18n: I18n, item: Result & { readonly context: string }, kind: string, place: Place): Entry {
  const isEntry = item.kind === "LOG_ENTRY";
  return {
    key: item.objectId,
    ...place,
    label: isEntry ? item.snippet : item.title,
    hint: [kind, isEntry ? titleOf(i18n, item) : "", contextOf(i18n, item)].filter(Boolean).join(" · "),
  };
}
