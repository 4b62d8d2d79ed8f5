import { Plural, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge, Progress } from "@/components/Badge";
import type { PortfolioRow_engagement$data, PortfolioRow_engagement$key } from "@/gql/lab/PortfolioRow_engagement.graphql";
import { daysLong, shortDay } from "@/lib/dates";
import { engagementStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import classes from "./portfolio.module.css";
import type { Column } from "./rules";
import { column, healthLevel, healthTone } from "./words";

interface Props {
  engagement: PortfolioRow_engagement$key;
  columns: readonly Column[];
}

export function PortfolioRow(props: Props) {
  const { t } = useLingui();
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
  return (
    <tr>
      <td className={classes.named}>
        <Link className="strong" to="/engagements/$reference" params={{ reference: row.reference }}>
          {row.title}
        </Link>
        <div className="small dimmed">
          {row.reference} · {row.organization.name}
          {row.lead && ` · ${row.lead.name}`}
        </div>
      </td>
      {props.columns.map((name) => {
        const Cell = cells[name];
        return (
          <td key={name} className={WHOLE.has(name) ? `number ${classes.whole}` : undefined} data-label={t(column[name])}>
            <Cell row={row} />
          </td>
        );
      })}
    </tr>
  );
}

type Cell = (props: { row: PortfolioRow_engagement$data }) => ReactNode;

// figures that do not break within
const WHOLE: ReadonlySet<Column> = new Set(["slip", "waiting", "effort"]);

const cells: Readonly<Record<Column, Cell>> = {
  health: Health,
  stage: Stage,
  next: ({ row }) => <Dated milestone={row.nextMilestone} />,
  gate: ({ row }) => <Dated milestone={row.nextGate} />,
  slip: ({ row }) => <Days days={row.stats.slipDays} />,
  waiting: ({ row }) => <Days days={row.stats.daysWaitingOnClient} />,
  effort: Effort,
  transfer: Transfer,
  milestones: Milestones,
  deliverables: Deliverables,
};

function Health({ row }: Parameters<Cell>[0]) {
  const { t } = useLingui();
  const { level, reasons } = row.health;
  return (
    <>
      <Badge tone={healthTone[level] ?? "quiet"}>{term(healthLevel, level, t)}</Badge>
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map((reason) => (
            <li key={reason.code}>{reason.message}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function Stage({ row }: Parameters<Cell>[0]) {
  const { t } = useLingui();
  return (
    <>
      <Badge tone={statusTone[row.status] ?? "quiet"}>{term(engagementStatus, row.status, t)}</Badge>
      <div>{row.currentStage?.title}</div>
    </>
  );
}

function Days({ days }: { days: number }) {
  return days ? <Plural value={days} one="# day" other="# days" /> : "—";
}

function Effort({ row }: Parameters<Cell>[0]) {
  const { t, i18n } = useLingui();
  const effort = row.portfolioEffort;
  return effort ? t`${i18n.number(effort.actual)} of ${daysLong(i18n, effort.plannedSoFar)}` : "—";
}

function Transfer({ row: { stats } }: Parameters<Cell>[0]) {
  const { t } = useLingui();
  return <Progress value={stats.transferUnaided} total={stats.transferItems} label={t`Know-how unaided`} />;
}

function Milestones({ row: { stats } }: Parameters<Cell>[0]) {
  const { t } = useLingui();
  return (
    <>
      <Progress value={stats.milestonesReached} total={stats.milestones} label={t`Milestones reached`} />
      {stats.milestonesLate > 0 && (
        <div>
          <Badge tone="rust">{t`${stats.milestonesLate} late`}</Badge>
        </div>
      )}
    </>
  );
}

function Deliverables({ row: { stats } }: Parameters<Cell>[0]) {
  const { t } = useLingui();
  return <Progress value={stats.deliverablesAccepted} total={stats.deliverables} label={t`Deliverables accepted`} />;
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
        <span className={classes.dated}>
          <Badge tone={one.isLate ? "rust" : "quiet"}>
            {one.isLate ? t`Late, ${shortDay(i18n, one.dueOn)}` : shortDay(i18n, one.dueOn)}
          </Badge>
        </span>
      )}
    </>
  );
}
