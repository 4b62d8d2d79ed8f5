import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PartnersPageQuery } from "@/gql/lab/PartnersPageQuery.graphql";
import { shortDay } from "@/lib/dates";
import { organizationKind } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { AddPartner } from "./AddPartner";
import { programmeStatus } from "./words";

/** Organizations that work with the lab. */
export default function PartnersPage({ query }: { query: PreloadedQuery<PartnersPageQuery> }) {
  const { t, i18n } = useLingui();
  const { organizations } = usePreloadedQuery<PartnersPageQuery>(
    graphql`
      query PartnersPageQuery {
        organizations(first: 100) {
          totalCount
          edges {
            node {
              id
              name
              kind
              sector
              programmeStatus
              partnerSince
              isIllustrative
              canUpdate
            }
          }
        }
      }
    `,
    query,
  );
  const rows = organizations.edges.map(({ node }) => node);
  return (
    <Page title={<Trans>Partners</Trans>} actions={<AddPartner />}>
      <Section
        scrolls
        id="partners"
        title={<Trans>Organizations</Trans>}
        side={<span className="small dimmed number">{organizations.totalCount}</span>}
        flush
      >
        {rows.length === 0 ? (
          <Empty>
            <Trans>No organization yet.</Trans>
          </Empty>
        ) : (
          <table className={`${table.table} ${table.stacked}`} aria-label={t`Organizations`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Name</Trans>
                </th>
                <th scope="col">
                  <Trans>Kind</Trans>
                </th>
                <th scope="col">
                  <Trans>Sector</Trans>
                </th>
                <th scope="col">
                  <Trans>Programme</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link className="strong" to="/partners/$id" params={{ id: row.id }}>
                      {row.name}
                    </Link>{" "}
                    {row.isIllustrative && (
                      <Badge>
                        <Trans>Illustrative</Trans>
                      </Badge>
                    )}
                  </td>
                  <td data-label={t`Kind`}>{term(organizationKind, row.kind, t)}</td>
                  <td data-label={t`Sector`}>{row.sector || "—"}</td>
                  <td data-label={t`Programme`}>
                    {term(programmeStatus, row.programmeStatus, t)}
                    {row.partnerSince && <span className="small dimmed"> · {t`since ${shortDay(i18n, row.partnerSince)}`}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
    </Page>
  );
}
