import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { useClosed_query$key } from "@/gql/lab/useClosed_query.graphql";
import type { useClosedPaginationQuery } from "@/gql/lab/useClosedPaginationQuery.graphql";
import { useRest } from "@/lib/useRest";

/** The closed accounts: how many there are, and once they are asked for, all of them. */
export function useClosed(query: useClosed_query$key, isAsked: boolean) {
  const { data, hasNext, isLoadingNext, loadNext } = usePaginationFragment<useClosedPaginationQuery, useClosed_query$key>(
    graphql`
      fragment useClosed_query on Query
      @refetchable(queryName: "useClosedPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }, search: { type: "String" }) {
        closed: people(first: $count, after: $cursor, closed: true, search: $search) @connection(key: "useClosed_closed") {
          totalCount
          edges {
            node {
              id
              ...PeoplePage_person
            }
          }
        }
      }
    `,
    query,
  );
  return { closed: data.closed, closedRest: useRest({ hasNext: isAsked && hasNext, isLoadingNext, loadNext }) };
}
