import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PartnerPageQuery } from "@/gql/lab/PartnerPageQuery.graphql";
import { longDay } from "@/lib/dates";
import { engagementKind, engagementStatus, organizationKind } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { CapabilityOverTime } from "./CapabilityOverTime";
import { Contacts } from "./Contacts";
import { EditPartner } from "./EditPartner";
import { PartnerHistory } from "./PartnerHistory";
import { Programme } from "./Programme";
import classes from "./partners.module.css";

/** One organization: its facts, whom the lab knows there, what they do together, and what was changed. */
export default function PartnerPage({ query }: { query: PreloadedQuery<PartnerPageQuery> }) {
  const { t, i18n } = useLingui();
  const { organization: row } = usePreloadedQuery<PartnerPageQuery>(
    graphql`
      query PartnerPageQuery($id: ID!) {
        organization(id: $id) {
          name
          kind
          sector
          isIllustrative
          engagements {
            id
            reference
            title
            kind
            status
            agreements {
              id
              title
              signedOn
              expiresOn
            }
          }
          ...EditPartner_organization
          ...Programme_organization
          ...CapabilityOverTime_organization
          ...Contacts_organization
          ...PartnerHistory_organization
        }
      }
    `,
    query,
  );
  const facts: [string, string][] = [
    [t`Kind`, term(organizationKind, row.kind, t)],
    [t`Sector`, row.sector || t`Not known`],
  ];
  return (
    <Page
      title={row.name}
      over={<Link to="/partners">{t`Partners`}</Link>}
      actions={
        row.isIllustrative && (
          <Badge>
            <Trans>Illustrative</Trans>
          </Badge>
        )
      }
    >
      <div className="columns">
        <div className="stack">
          <Section id="facts" title={<Trans>At a glance</Trans>} side={<EditPartner organization={row} />}>
            <dl className={classes.facts}>
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Programme organization={row} />
          <Section id="engagements" title={<Trans>Engagements and agreements</Trans>} flush>
            {row.engagements.length === 0 && (
              <Empty>
                <Trans>No engagement that you may see.</Trans>
              </Empty>
            )}
            <ul className={table.list}>
              {row.engagements.map((one) => (
                <li key={one.id} className="tight">
                  <span className="spread">
                    <Link className="strong" to="/engagements/$reference" params={{ reference: one.reference }}>
                      {one.title}
                    </Link>
                    <Badge tone={statusTone[one.status] ?? "quiet"}>{term(engagementStatus, one.status, t)}</Badge>
                  </span>
                  <span className="small dimmed">
                    {one.reference} · {term(engagementKind, one.kind, t)}
                  </span>
                  {one.agreements.map((agreement) => (
                    <span key={agreement.id} className="small">
                      <Link to="/engagements/$reference/agreements" params={{ reference: one.reference }}>
                        {agreement.title}
                      </Link>{" "}
                      <span className="dimmed">
                        {[
                          agreement.signedOn ? t`signed on ${longDay(i18n, agreement.signedOn)}` : t`not signed yet`,
                          agreement.expiresOn && t`expires on ${longDay(i18n, agreement.expiresOn)}`,
                        ]
                          .filter(Boolean)
                          .join(", ")}
                      </span>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div className="stack">
          <Contacts organization={row} />
          <PartnerHistory organization={row} />
        </div>
      </div>
      <CapabilityOverTime organization={row} />
    </Page>
  );
}
