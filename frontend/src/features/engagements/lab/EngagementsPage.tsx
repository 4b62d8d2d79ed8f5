import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Button, buttonLook } from "@/components/Button";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { EngagementsPage_query$key } from "@/gql/lab/EngagementsPage_query.graphql";
import type { EngagementsPagePaginationQuery } from "@/gql/lab/EngagementsPagePaginationQuery.graphql";
import type { EngagementsPageQuery } from "@/gql/lab/EngagementsPageQuery.graphql";
import { EngagementRow } from "./EngagementRow";
import { type Filters, EngagementFilters } from "./EngagementFilters";

interface Props {
  query: PreloadedQuery<EngagementsPageQuery>;
  search: Filters;
  onSearch: (next: Filters) => void;
}

/** Every engagement that the reader may see, filtered by what stands in the address. */
export default function EngagementsPage({ query, search, onSearch }: Props) {
  const data = usePreloadedQuery<EngagementsPageQuery>(
    graphql`
      query EngagementsPageQuery($search: String, $status: [EngagementStatus!], $kind: [EngagementKind!], $mine: Boolean) {
        viewer {
          canStartEngagement
        }
        ...EngagementsPage_query @arguments(search: $search, status: $status, kind: $kind, mine: $mine)
      }
    `,
    query,
  );
  return (
    <Page
      title={<Trans>Engagements</Trans>}
      actions={
        data.viewer.canStartEngagement && (
          <Link {...buttonLook()} to="/engagements/new">
            <Trans>Start an engagement</Trans>
          </Link>
        )
      }
    >
      <EngagementFilters value={search} onChange={onSearch} />
      <Results query={data} />
    </Page>
  );
}

function Results(props: { query: EngagementsPage_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<EngagementsPagePaginationQuery, EngagementsPage_query$key>(
    graphql`
      fragment EngagementsPage_query on Query
      @refetchable(queryName: "EngagementsPagePaginationQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        search: { type: "String" }
        status: { type: "[EngagementStatus!]" }
        kind: { type: "[EngagementKind!]" }
        mine: { type: "Boolean" }
      ) {
        engagements(first: $count, after: $cursor, search: $search, status: $status, kind: $kind, mine: $mine, orderBy: NEXT_MILESTONE)
          @connection(key: "EngagementsPage_engagements") {
          totalCount
          edges {
            node {
              id
              ...EngagementRow_engagement
            }
          }
        }
      }
    `,
    props.query,
  );
  const { edges, totalCount } = data.engagements;
  return (
    <Section id="list" title={<Plural value={totalCount} one="# engagement" other="# engagements" />} flush>
      {edges.length === 0 ? (
        <Empty>
          <Trans>No engagement matches. Clear a filter, or start one.</Trans>
        </Empty>
      ) : (
        <table className={`${table.table} ${table.stacked}`} aria-label={t`Engagements`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Engagement</Trans>
              </th>
              <th scope="col">
                <Trans>Status</Trans>
              </th>
              <th scope="col">
                <Trans>Lead scientist</Trans>
              </th>
              <th scope="col">
                <Trans>Next milestone</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <EngagementRow key={node.id} engagement={node} />
            ))}
          </tbody>
        </table>
      )}
      {hasNext && (
        <Empty
          action={
            <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
              <Trans>Show more</Trans>
            </Button>
          }
        >
          {null}
        </Empty>
      )}
    </Section>
  );
}
