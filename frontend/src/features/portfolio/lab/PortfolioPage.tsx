import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { Reading, useFirst } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PortfolioPage_query$key } from "@/gql/lab/PortfolioPage_query.graphql";
import type { PortfolioPagePaginationQuery } from "@/gql/lab/PortfolioPagePaginationQuery.graphql";
import type { PortfolioPageQuery } from "@/gql/lab/PortfolioPageQuery.graphql";
import { useRest } from "@/lib/useRest";
import classes from "./portfolio.module.css";
import { PortfolioColumns } from "./PortfolioColumns";
import { PortfolioFilters } from "./PortfolioFilters";
import { PortfolioNav } from "./PortfolioNav";
import { PortfolioRow } from "./PortfolioRow";
import { asText, type Column, columnsOf, exported, type Search, shown, withColumns } from "./rules";
import { SavedViews } from "./SavedViews";
import { column } from "./words";

const PortfolioTimeline = lazy(() => import("./PortfolioTimeline"));

interface Props {
  query: PreloadedQuery<PortfolioPageQuery>;
  search: Search;
  onSearch: (next: Search) => void;
}

/** All running engagements with what tells whether they are well, and why: late, slipped, waiting, done. */
export default function PortfolioPage({ query, search, onSearch }: Props) {
  const data = usePreloadedQuery<PortfolioPageQuery>(
    graphql`
      query PortfolioPageQuery($search: String, $status: [EngagementStatus!], $kind: [EngagementKind!], $timeline: Boolean!) {
        ...PortfolioPage_query @arguments(search: $search, status: $status, kind: $kind, timeline: $timeline)
        ...SavedViews_query @arguments(page: PORTFOLIO)
      }
    `,
    query,
  );
  const file = (form: string) => `/api/portfolio.${form}?${exported(search)}`;
  return (
    <Page
      title={<Trans>Portfolio</Trans>}
      wide
      actions={
        <>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={file("xlsx")} download>
            <Trans>Export .xlsx</Trans>
          </a>
          <a {...buttonLook({ variant: "default", size: "sm" })} href={file("csv")} download>
            <Trans>Export CSV</Trans>
          </a>
        </>
      }
    >
      <PortfolioNav />
      <SavedViews query={data} page="PORTFOLIO" now={asText(search)} />
      <PortfolioFilters value={search} onChange={onSearch} />
      <Results query={data} search={search} onSearch={onSearch} />
    </Page>
  );
}

/** Read whole, page after page, since health and slip are computed: what is gravest may stand anywhere. */
function Results({ query, search, onSearch }: Omit<Props, "query"> & { query: PortfolioPage_query$key }) {
  const { t } = useLingui();
  const { data, ...paged } = usePaginationFragment<PortfolioPagePaginationQuery, PortfolioPage_query$key>(
    graphql`
      fragment PortfolioPage_query on Query
      @refetchable(queryName: "PortfolioPagePaginationQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 100 }
        cursor: { type: "String" }
        search: { type: "String" }
        status: { type: "[EngagementStatus!]" }
        kind: { type: "[EngagementKind!]" }
        timeline: { type: "Boolean!" }
      ) {
        engagements(first: $count, after: $cursor, status: $status, kind: $kind, search: $search, orderBy: NEXT_MILESTONE)
          @connection(key: "PortfolioPage_engagements") {
          totalCount
          edges {
            node {
              id
              title
              health {
                level
              }
              nextMilestone {
                dueOn
              }
              stats {
                slipDays
                daysWaitingOnClient
              }
              ...PortfolioRow_engagement @alias(as: "row") @skip(if: $timeline)
              ...PortfolioTimeline_engagement @alias(as: "line") @include(if: $timeline)
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = data.engagements;
  const rest = useRest(paged);
  const rows = shown(
    edges.map(({ node }) => node),
    search,
  );
  const { first, more } = useFirst(rows);
  const timeline = search.view === "timeline";
  const columns = columnsOf(search.columns);
  return (
    <>
      <Reading read={edges.length} total={totalCount} rest={rest} />
      <Section
        id="portfolio"
        title={<Trans>Running and coming engagements</Trans>}
        side={
          <span className="row">
            {!timeline && <PortfolioColumns value={columns} onChange={(next) => onSearch(withColumns(search, next))} />}
            <span className="dimmed">{rows.length}</span>
          </span>
        }
        flush
        scrolls={!timeline}
      >
        {rows.length === 0 ? (
          <Empty>
            <Trans>Nothing matches. Clear a filter, or start an engagement.</Trans>
          </Empty>
        ) : timeline ? (
          <Suspense>
            <PortfolioTimeline engagements={first.flatMap((node) => node.line ?? [])} />
          </Suspense>
        ) : (
          <table className={`${table.table} ${table.stacked} ${classes.table}`} aria-label={t`Portfolio`}>
            <Head columns={columns} />
            <tbody>{first.map((node) => node.row && <PortfolioRow key={node.id} engagement={node.row} columns={columns} />)}</tbody>
          </table>
        )}
        {more}
      </Section>
    </>
  );
}

function Head({ columns }: { columns: readonly Column[] }) {
  const { t } = useLingui();
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Engagement</Trans>
        </th>
        {columns.map((name) => (
          <th key={name} scope="col">
            {t(column[name])}
          </th>
        ))}
      </tr>
    </thead>
  );
}
