import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PersonPageQuery } from "@/gql/lab/PersonPageQuery.graphql";
import { longDay } from "@/lib/dates";
import { allocationStatus, labRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { Account } from "./Account";
import { Contracts } from "./Contracts";
import { Leave } from "./Leave";
import { Skills } from "./Skills";

/** One of the lab's people: what they are good at, how much time they have, when they are away, what they work on. */
export default function PersonPage({ query }: { query: PreloadedQuery<PersonPageQuery> }) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<PersonPageQuery>(
    graphql`
      query PersonPageQuery($id: ID!) {
        person(id: $id) {
          name
          title
          labRole
          isIllustrative
          canSeeTime
          account {
            isClosed
          }
          ...Account_person
          allocations {
            id
            startsOn
            endsOn
            fte
            status
            engagement {
              reference
              title
            }
          }
          ...Skills_person
          ...Contracts_person
          ...Leave_person
        }
        ...Skills_query
      }
    `,
    query,
  );
  const { person } = data;
  const closed = person.account?.isClosed ?? false;
  const share = new Intl.NumberFormat(i18n.locale, { style: "percent" });
  return (
    <Page
      title={person.name}
      over={[person.title, person.labRole && term(labRole, person.labRole, t)].filter(Boolean).join(" · ")}
      actions={
        person.isIllustrative && (
          <Badge>
            <Trans>Illustrative</Trans>
          </Badge>
        )
      }
    >
      <div className="columns">
        <div className="stack">
          {!closed && <Leave person={person} />}
          {person.canSeeTime && (
            <Section id="allocations" title={<Trans>Works on, now and next</Trans>} flush>
              {person.allocations.length === 0 && (
                <Empty>
                  <Trans>No allocation runs or comes.</Trans>
                </Empty>
              )}
              <ul className={table.list}>
                {person.allocations.map((row) => (
                  <li key={row.id} className="spread">
                    <span>
                      <Link to="/engagements/$reference" params={{ reference: row.engagement.reference }}>
                        {row.engagement.title}
                      </Link>
                      <div className="small dimmed">{t`${longDay(i18n, row.startsOn)} to ${longDay(i18n, row.endsOn)}`}</div>
                    </span>
                    <span className="row">
                      <span className="number">{share.format(row.fte)}</span>
                      <Badge tone={row.status === "CONFIRMED" ? "moss" : "quiet"}>{term(allocationStatus, row.status, t)}</Badge>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <div className="stack">
          <Account person={person} />
          {!closed && <Skills person={person} query={data} />}
          {person.canSeeTime && !closed && <Contracts person={person} />}
        </div>
      </div>
    </Page>
  );
}
