import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PortfolioPageQuery } from "@/gql/lab/PortfolioPageQuery.graphql";
import { PortfolioFilters } from "./PortfolioFilters";
import { PortfolioNav } from "./PortfolioNav";
import { PortfolioRow } from "./PortfolioRow";
import { asText, exported, type Search, shown } from "./rules";
import { SavedViews } from "./SavedViews";

const PortfolioTimeline = lazy(() => import("./PortfolioTimeline"));

interface Props {
  query: PreloadedQuery<PortfolioPageQuery>;
  search: Search;
  onSearch: (next: Search) => void;
}

/** All running engagements with what tells whether they are well, and why: late, slipped, waiting, done. */
export default function PortfolioPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PortfolioPageQuery>(
    graphql`
      query PortfolioPageQuery($search: String, $status: [EngagementStatus!], $kind: [EngagementKind!], $timeline: Boolean!) {
        engagements(first: 100, status: $status, kind: $kind, search: $search, orderBy: NEXT_MILESTONE) {
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
        ...SavedViews_query @arguments(page: PORTFOLIO)
      }
    `,
    query,
  );
  const rows = shown(
    data.engagements.edges.map(({ node }) => node),
    search,
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
      <Section id="portfolio" title={<Trans>Running and coming engagements</Trans>} flush scrolls={search.view !== "timeline"}>
        {rows.length === 0 ? (
          <Empty>
            <Trans>Nothing matches. Clear a filter, or start an engagement.</Trans>
          </Empty>
        ) : search.view === "timeline" ? (
          <Suspense>
            <PortfolioTimeline engagements={rows.flatMap((node) => node.line ?? [])} />
          </Suspense>
        ) : (
          <table className={table.table} aria-label={t`Portfolio`}>
            <Head />
            <tbody>{rows.map((node) => node.row && <PortfolioRow key={node.id} engagement={node.row} />)}</tbody>
          </table>
        )}
      </Section>
      {data.engagements.totalCount > 100 && (
        <p className="small dimmed">
          <Trans>The first 100 of {data.engagements.totalCount} are shown. Narrow the list, or export it.</Trans>
        </p>
      )}
    </Page>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Engagement</Trans>
        </th>
        <th scope="col">
          <Trans>Health</Trans>
        </th>
        <th scope="col">
          <Trans>Stage</Trans>
        </th>
        <th scope="col">
          <Trans>Next milestone</Trans>
        </th>
        <th scope="col">
          <Trans>Next gate</Trans>
        </th>
        <th scope="col">
          <Trans>Slip</Trans>
        </th>
        <th scope="col">
          <Trans>Waiting on client</Trans>
        </th>
        <th scope="col">
          <Trans>Effort</Trans>
        </th>
        <th scope="col">
          <Trans>Transfer</Trans>
        </th>
        <th scope="col">
          <Trans>Milestones</Trans>
        </th>
        <th scope="col">
          <Trans>Deliverables</Trans>
        </th>
      </tr>
    </thead>
  );
}
