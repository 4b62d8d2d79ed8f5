import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { LogMilestone } from "@/features/shared/lab/LogMilestone";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { MilestoneRow_milestone$key } from "@/gql/lab/MilestoneRow_milestone.graphql";
import { daysLong, shortDay } from "@/lib/dates";
import { gateDecision, milestoneOutcome, milestoneStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import { Approvals } from "./Approvals";
import { MilestoneActs } from "./MilestoneActs";
import { MilestoneEvidence } from "./MilestoneEvidence";
import { Slips } from "./Slips";

const EditMilestone = lazy(() => import("./EditMilestone").then((module) => ({ default: module.EditMilestone })));
const ReopenMilestone = lazy(() => import("./ReopenMilestone").then((module) => ({ default: module.ReopenMilestone })));

interface Props {
  milestone: MilestoneRow_milestone$key;
  onMove: () => void;
  onGone: () => void;
}

export function MilestoneRow({ onMove, onGone, ...props }: Props) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"log" | "edit" | "reopen" | null>(null);
  const row = useFragment(
    graphql`
      fragment MilestoneRow_milestone on Milestone {
        id
        title
        status
        dueOn
        baselineOn
        reachedOn
        outcome
        outcomeNote
        internalNote
        gate
        stage {
          title
        }
        gateDecision
        gateDecidedBy
        disclosure
        isLate
        slipDays
        allowedActions
        ...LogMilestone_milestone
        ...ReopenMilestone_milestone
        ...Approvals_milestone
        ...Slips_milestone
        ...MilestoneEvidence_milestone
        ...MilestoneActs_milestone
        ...EditMilestone_milestone
      }
    `,
    props.milestone,
  );
  const may = (action: (typeof row.allowedActions)[number]) => row.allowedActions.includes(action);
  const close = () => setOpen(null);
  const { title } = row;
  return (
    <li id={row.id} className="tight">
      <div className="spread">
        <span className="row">
          {row.stage?.title}
          {row.gate && (
            <Badge tone="sand">
              <Trans>Gate</Trans>
            </Badge>
          )}
        </span>
        <span className="row">
          {row.dueOn && (
            <Badge tone={row.isLate ? "rust" : "quiet"}>
              {row.isLate ? t`Late, ${shortDay(i18n, row.dueOn)}` : shortDay(i18n, row.dueOn)}
            </Badge>
          )}
          <Badge tone={statusTone[row.status] ?? "quiet"}>{term(milestoneStatus, row.status, t)}</Badge>
        </span>
      </div>
      <div className="row small dimmed">
        {row.baselineOn && <span>{t`Baseline ${shortDay(i18n, row.baselineOn)}`}</span>}
        {!!row.slipDays && <span>{t`Slip: ${daysLong(i18n, row.slipDays, "always")}`}</span>}
        {row.reachedOn && <span>{t`Reached ${shortDay(i18n, row.reachedOn)}`}</span>}
        {row.outcome && <span>{term(milestoneOutcome, row.outcome, t)}</span>}
        {row.gateDecision && <span>{term(gateDecision, row.gateDecision, t)}</span>}
        {row.gateDecidedBy && <span>{t`decided by ${row.gateDecidedBy}`}</span>}
        <DisclosureBadge value={row.disclosure} />
        {may("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={title} />}
      </div>
      {row.outcomeNote && <p className="small breakable">{row.outcomeNote}</p>}
      {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
      <Approvals milestone={row} />
      <MilestoneEvidence milestone={row} />
      <Slips milestone={row} />
      {open === null && (
        <div className="row">
          {may("LOG") && (
            <Button size="sm" variant="light" onClick={() => setOpen("log")} aria-label={t`Log ${title}`}>
              <Trans>Log</Trans>
            </Button>
          )}
          {may("MOVE") && (
            <Button size="sm" variant="subtle" onClick={onMove} aria-label={t`Move ${title}`}>
              <Trans>Move</Trans>
            </Button>
          )}
          {may("UPDATE") && (
            <Button size="sm" variant="subtle" onClick={() => setOpen("edit")} aria-label={t`Edit ${title}`}>
              <Trans>Edit</Trans>
            </Button>
          )}
          <MilestoneActs milestone={row} onGone={onGone} />
          {may("REOPEN") && (
            <Button size="sm" variant="subtle" onClick={() => setOpen("reopen")} aria-label={t`Open again: ${title}`}>
              <Trans>Open again</Trans>
            </Button>
          )}
        </div>
      )}
      {open === "log" && <LogMilestone milestone={row} onClose={close} />}
      <Suspense>
        {open === "edit" && <EditMilestone milestone={row} onClose={close} />}
        {open === "reopen" && <ReopenMilestone milestone={row} onClose={close} />}
      </Suspense>
    </li>
  );
}
