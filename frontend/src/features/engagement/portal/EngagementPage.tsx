import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { NotFound } from "@/components/ErrorBoundary";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { EngagementPageQuery } from "@/gql/portal/EngagementPageQuery.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { useLeadThere } from "@/lib/wanted";
import { knownDay } from "@/lib/dates";
import { clientRole, engagementStatus, teamRole } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { Capability } from "./Capability";
import { Delegations } from "./Delegations";
import { Deliverables } from "./Deliverables";
import { Impact } from "./Impact";
import { Log } from "./Log";
import { Milestones } from "./Milestones";
import { Parts } from "./Parts";
import { Records } from "./Records";
import { Reports } from "./Reports";
import { Risks } from "./Risks";
import { Transfer } from "./Transfer";
import { Waiting } from "./Waiting";

/** What the lab shares of one engagement. */
export default function EngagementPage({ query }: { query: PreloadedQuery<EngagementPageQuery> }) {
  const { t, i18n } = useLingui();
  const { engagement } = usePreloadedQuery<EngagementPageQuery>(
    graphql`
      query EngagementPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          reference
          title
          summary
          status
          startsOn
          endsOn
          organization {
            name
          }
          objectives {
            id
            statement
            metric
            target
            result
            met
          }
          people {
            name
            side
            roles
          }
          reports {
            id
          }
          checklist {
            id
          }
          ...Milestones_engagement
          ...Deliverables_engagement
          ...Transfer_engagement
          ...Capability_engagement
          ...Log_engagement
          ...Waiting_engagement
          ...Risks_engagement
          ...Records_engagement
          ...Reports_engagement
          ...Delegations_engagement
          ...Impact_engagement
        }
      }
    `,
    query,
  );
  useOpened(engagement ? engagement.objectives.map((row) => row.id) : []);
  useLeadThere();
  if (!engagement) return <NotFound />;
  const { startsOn, endsOn } = engagement;
  const period = startsOn ? [[startsOn, endsOn].flatMap((day) => (day ? [knownDay(i18n, day)] : [])).join(" – ")] : [];
  const role = (side: string, name: string) =>
    side === "lab" ? term(teamRole, name.toUpperCase(), t) : term(clientRole, name.toUpperCase(), t);
  return (
    <Page
      title={engagement.title}
      over={[engagement.reference, engagement.organization.name, ...period].join(" · ")}
      actions={<Badge tone={statusTone[engagement.status] ?? "quiet"}>{term(engagementStatus, engagement.status, t)}</Badge>}
    >
      {engagement.summary && <p className="breakable lines">{engagement.summary}</p>}
      <Parts reports={engagement.reports.length > 0} transfer={engagement.checklist !== null} />
      <div className="columns">
        <div className="stack">
          <Milestones engagement={engagement} />
          <Deliverables engagement={engagement} />
          <Transfer engagement={engagement} />
          <Capability engagement={engagement} />
          <Impact engagement={engagement} />
          <Records engagement={engagement} />
        </div>
        <div className="stack">
          <Reports engagement={engagement} />
          <Waiting engagement={engagement} />
          <Log engagement={engagement} />
          <Risks engagement={engagement} />
          <Section id="objectives" title={<Trans>Objectives</Trans>} flush>
            {engagement.objectives.length === 0 && (
              <Empty>
                <Trans>No objective is shared yet.</Trans>
              </Empty>
            )}
            <ul className={table.list}>
              {engagement.objectives.map((row) => (
                <li key={row.id} className="tight">
                  <span className="breakable">{row.statement}</span>
                  <span className="small dimmed">{[row.metric, row.target, row.result].filter(Boolean).join(" · ")}</span>
                  {row.met !== null && (
                    <span className="row small">
                      {row.met ? <Badge tone="ink">{t`Met`}</Badge> : <Badge tone="rust">{t`Not met`}</Badge>}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Section id="people" title={<Trans>People</Trans>} flush>
            <ul className={table.list}>
              {engagement.people.map((row, place) => (
                <li key={row.name + String(place)} className={table.line}>
                  <span>{row.name}</span>
                  <span className="small dimmed">{row.roles.map((name) => role(row.side, name)).join(", ")}</span>
                </li>
              ))}
            </ul>
            <Delegations engagement={engagement} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
