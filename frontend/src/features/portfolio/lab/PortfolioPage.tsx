import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PortfolioPageQuery } from "@/gql/lab/PortfolioPageQuery.graphql";
import { PortfolioRow } from "./PortfolioRow";

/** All running engagements with what tells whether they are well: late, slipped, waiting, done. */
export default function PortfolioPage({ query }: { query: PreloadedQuery<PortfolioPageQuery> }) {
  const { t } = useLingui();
  const { engagements } = usePreloadedQuery<PortfolioPageQuery>(
    graphql`
      query PortfolioPageQuery {
        engagements(first: 100, status: [APPRAISAL, AGREED, ACTIVE, ON_HOLD, CLOSING], orderBy: NEXT_MILESTONE) {
          edges {
            node {
              id
              ...PortfolioRow_engagement
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>Portfolio</Trans>} wide>
      <Section id="portfolio" title={<Trans>Running and coming engagements</Trans>} flush>
        {engagements.edges.length === 0 ? (
          <Empty>
            <Trans>Nothing is running. Start an engagement.</Trans>
          </Empty>
        ) : (
          <table className={table.table} aria-label={t`Portfolio`}>
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
                <th scope="col">
                  <Trans>Milestones</Trans>
                </th>
                <th scope="col">
                  <Trans>Deliverables</Trans>
                </th>
                <th scope="col">
                  <Trans>Transfer</Trans>
                </th>
                <th scope="col">
                  <Trans>Slip</Trans>
                </th>
                <th scope="col">
                  <Trans>Waiting on client</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {engagements.edges.map(({ node }) => (
                <PortfolioRow key={node.id} engagement={node} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </Page>
  );
}
