import { Trans } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Page } from "@/components/Page";
import type { SearchPageQuery } from "@/gql/lab/SearchPageQuery.graphql";
import { Results, type Search, SearchForm } from "../Results";
import { labPlace } from "../rules";

interface Props {
  query: PreloadedQuery<SearchPageQuery>;
  search: Search;
  onSearch: (next: Search) => void;
}

/** Everything that the reader may see and that says what they look for. */
export default function SearchPage({ query, search, onSearch }: Props) {
  const { search: found } = usePreloadedQuery<SearchPageQuery>(
    graphql`
      query SearchPageQuery($query: String!, $kinds: [SearchKind!]) {
        search(query: $query, kinds: $kinds, first: 50) {
          method
          hasMore
          items {
            objectId
            kind
            title
            reference
            context
            on
            startsAt
            isOver
            snippet
            marks {
              start
              end
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>Search</Trans>}>
      <SearchForm search={search} onSearch={onSearch} />
      <Results asked={Boolean(search.q)} {...found} placeOf={labPlace} />
    </Page>
  );
}
