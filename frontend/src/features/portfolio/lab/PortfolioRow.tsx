import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge, Progress } from "@/components/Badge";
import type { PortfolioRow_engagement$key } from "@/gql/lab/PortfolioRow_engagement.graphql";
import { shortDay } from "@/lib/dates";
import { engagementStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import classes from "./portfolio.module.css";
import { healthLevel, healthTone } from "./words";

export function PortfolioRow(props: { engagement: PortfolioRow_engagement$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment PortfolioRow_engagement on Engagement {
        reference
        title
        status
        organization {
          name
        }
        lead {
          name
        }
        currentStage {
          title
        }
        nextGate {
          title
          dueOn
          isLate
        }
        nextMilestone {
          title
          dueOn
          isLate
        }
        health {
          level
          reasons {
            code
            message
          }
        }
        portfolioEffort {
          plannedSoFar
          actual
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
      }
    `,
    props.engagement,
  );
  const { stats, nextMilestone: next, portfolioEffort: effort } = row;
  return (
    <tr>
      <td style={{ minInlineSize: "14rem" }}>
        <Link className="strong" to="/engagements/$reference" params={{ reference: row.reference }}>
          {row.title}
        </Link>
        <div className="small dimmed">
          {row.reference} · {row.organization.name}
          {row.lead && ` · ${row.lead.name}`}
        </div>
      </td>
      <td data-label={t`Health`}>
        <Badge tone={healthTone[row.health.level] ?? "quiet"}>{term(healthLevel, row.health.level, t)}</Badge>
        {row.health.reasons.length > 0 && (
          <ul className={classes.reasons}>
            {row.health.reasons.map((reason) => (
              <li key={reason.code}>{reason.message}</li>
            ))}
          </ul>
        )}
      </td>
      <td data-label={t`Stage`}>
        <Badge tone={statusTone[row.status] ?? "quiet"}>{term(engagementStatus, row.status, t)}</Badge>
        <div>{row.currentStage?.title}</div>
      </td>
      <td data-label={t`Next milestone`}>
        <Dated milestone={next} />
      </td>
      <td data-label={t`Next gate`}>
        <Dated milestone={row.nextGate} />
      </td>
      <td className={`number ${classes.whole}`} data-label={t`Slip`}>
        {stats.slipDays ? t`${stats.slipDays} days` : "—"}
      </td>
      <td className={`number ${classes.whole}`} data-label={t`Waiting on client`}>
        {stats.daysWaitingOnClient ? t`${stats.daysWaitingOnClient} days` : "—"}
      </td>
      <td className={`number ${classes.whole}`} data-label={t`Effort`}>
        {effort ? t`${i18n.number(effort.actual)} of ${i18n.number(effort.plannedSoFar)} days` : "—"}
      </td>
      <td data-label={t`Transfer`}>
        <Progress value={stats.transferUnaided} total={stats.transferItems} label={t`Know-how unaided`} />
      </td>
      <td data-label={t`Milestones`}>
        <Progress value={stats.milestonesReached} total={stats.milestones} label={t`Milestones reached`} />
        {stats.milestonesLate > 0 && (
          <div>
            <Badge tone="rust">{t`${stats.milestonesLate} late`}</Badge>
          </div>
        )}
      </td>
      <td data-label={t`Deliverables`}>
        <Progress value={stats.deliverablesAccepted} total={stats.deliverables} label={t`Deliverables accepted`} />
      </td>
    </tr>
  );
}

interface DatedProps {
  milestone: { readonly title: string; readonly dueOn?: string | null | undefined; readonly isLate: boolean } | null | undefined;
}

function Dated({ milestone: one }: DatedProps) {
  const { t, i18n } = useLingui();
  if (!one) return "—";
  return (
    <>
      {one.title}{" "}
      {one.dueOn && (
        <Badge tone={one.isLate ? "rust" : "quiet"}>{one.isLate ? t`Late, ${shortDay(i18n, one.dueOn)}` : shortDay(i18n, one.dueOn)}</Badge>
      )}
    </>
  );
}
