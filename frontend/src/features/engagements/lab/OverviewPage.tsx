import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge, Progress } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { OverviewPageQuery } from "@/gql/lab/OverviewPageQuery.graphql";
import { daysLong, partial, shortDay } from "@/lib/dates";
import { riskCategory, riskLevel, riskStatus } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { EditEngagement } from "./EditEngagement";
import classes from "./engagements.module.css";
import { Objectives } from "./Objectives";
import { Effort } from "@/features/shared/lab/Effort";
import { outcomeKind } from "./words";

/** What an engagement is about and where it stands. */
export default function OverviewPage({ query }: { query: PreloadedQuery<OverviewPageQuery> }) {
  const { t, i18n } = useLingui();
  const { engagement } = usePreloadedQuery<OverviewPageQuery>(
    graphql`
      query OverviewPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          summary
          startsOn
          startsPrecision
          endsOn
          internalNotes
          lead {
            name
          }
          organization {
            name
            sector
          }
          nextMilestone {
            title
            dueOn
            isLate
          }
          stats {
            milestones
            milestonesReached
            milestonesLate
            deliverables
            deliverablesAccepted
            transferItems
            transferUnaided
            daysWaitingOnClient
            slipDays
          }
          risks {
            id
            title
            category
            likelihood
            impact
            status
            mitigation
          }
          outcomes {
            id
            kind
            title
            doi
          }
          ...Objectives_engagement
          ...EditEngagement_engagement
          ...Effort_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  const { stats, nextMilestone: next } = engagement;
  const due = next?.dueOn && (next.isLate ? t`Late, ${shortDay(i18n, next.dueOn)}` : shortDay(i18n, next.dueOn));
  const unknown = t`Not known`;
  const facts: [string, React.ReactNode][] = [
    [t`Kick-off`, engagement.startsOn ? partial(i18n, engagement.startsOn, engagement.startsPrecision) : unknown],
    [t`Closure`, engagement.endsOn ? shortDay(i18n, engagement.endsOn) : unknown],
    [t`Lead scientist`, engagement.lead?.name ?? t`Nobody yet`],
    [t`Next milestone`, next ? `${next.title}${due ? ` · ${due}` : ""}` : t`None`],
    [t`Milestones reached`, <Progress key="m" value={stats.milestonesReached} total={stats.milestones} label={t`Milestones reached`} />],
    [
      t`Deliverables accepted`,
      <Progress key="d" value={stats.deliverablesAccepted} total={stats.deliverables} label={t`Deliverables accepted`} />,
    ],
    [t`Know-how unaided`, <Progress key="t" value={stats.transferUnaided} total={stats.transferItems} label={t`Know-how unaided`} />],
    [t`Late milestones`, stats.milestonesLate],
    [t`Slip against the baseline`, daysLong(i18n, stats.slipDays)],
    [t`Waiting on client`, daysLong(i18n, stats.daysWaitingOnClient)],
  ];
  return (
    <div className="columns">
      <div className="stack">
        <Section id="facts" title={<Trans>At a glance</Trans>} side={<EditEngagement engagement={engagement} />}>
          <dl className={classes.facts}>
            {facts.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="summary" title={<Trans>Summary</Trans>}>
          {engagement.summary ? (
            <p className={classes.pre}>{engagement.summary}</p>
          ) : (
            <p className="dimmed">
              <Trans>No summary yet.</Trans>
            </p>
          )}
        </Section>
        <Objectives engagement={engagement} />
      </div>
      <div className="stack">
        <Effort engagement={engagement} />
        <Section id="risks" title={<Trans>Risks</Trans>} flush>
          {engagement.risks.length === 0 && (
            <Empty>
              <Trans>No risk is recorded.</Trans>
            </Empty>
          )}
          <ul className={table.list}>
            {engagement.risks.map((risk) => (
              <li key={risk.id} className="tight">
                <span className="spread">
                  <span className="strong">{risk.title}</span>
                  <Badge tone={risk.status === "OPEN" ? "sand" : "quiet"}>{term(riskStatus, risk.status, t)}</Badge>
                </span>
                <span className="small dimmed">
                  {term(riskCategory, risk.category, t)} · {t`likelihood: ${term(riskLevel, risk.likelihood, t)}`} ·{" "}
                  {t`impact: ${term(riskLevel, risk.impact, t)}`}
                </span>
                {risk.mitigation && <p className="small breakable">{risk.mitigation}</p>}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="outcomes" title={<Trans>Outcomes</Trans>} flush>
          {engagement.outcomes.length === 0 && (
            <Empty>
              <Trans>No outcome is recorded yet.</Trans>
            </Empty>
          )}
          <ul className={table.list}>
            {engagement.outcomes.map((outcome) => (
              <li key={outcome.id} className={table.line}>
                <span>{outcome.title}</span>
                <Badge tone="moss">{term(outcomeKind, outcome.kind, t)}</Badge>
              </li>
            ))}
          </ul>
        </Section>
        <Section
          id="notes"
          title={<Trans>Internal notes</Trans>}
          side={
            <Badge>
              <Trans>Lab only</Trans>
            </Badge>
          }
        >
          {engagement.internalNotes ? (
            <p className={classes.pre}>{engagement.internalNotes}</p>
          ) : (
            <p className="dimmed">
              <Trans>No internal notes.</Trans>
            </p>
          )}
        </Section>
      </div>
    </div>
  );
}
