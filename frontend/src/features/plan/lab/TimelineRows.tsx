import { Trans, useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { TimelineRows_deliverable$key } from "@/gql/lab/TimelineRows_deliverable.graphql";
import type { TimelineRows_milestone$key } from "@/gql/lab/TimelineRows_milestone.graphql";
import { addDays, daysBetween, shortDay, today } from "@/lib/dates";
import { deliverableStatus, milestoneOutcome, milestoneStatus } from "@/lib/planTerms";
import { colon, term } from "@/lib/terms";
import type { Scale } from "./scale";
import { place } from "./TimelineHead";
import classes from "./timeline.module.css";

interface StageProps {
  stage: { title: string; entries: readonly { enteredOn: string; leftOn: string | null | undefined }[] } | null;
  scale: Scale;
}

/** A stage, with a bar for each time that it was entered. */
export function StageRow({ stage, scale }: StageProps) {
  const { t, i18n } = useLingui();
  return (
    <div className={classes.group}>
      <span className={classes.label} title={stage?.title}>
        {stage ? stage.title : <Trans>Without a stage</Trans>}
      </span>
      {stage?.entries.map((entry) => {
        const from = scale.index(entry.enteredOn);
        const days = Math.max(1, daysBetween(addDays(scale.start, from), entry.leftOn ?? today()));
        const left = entry.leftOn ? shortDay(i18n, entry.leftOn) : t`today`;
        return (
          <span
            key={entry.enteredOn}
            className={classes.bar}
            data-now={entry.leftOn ? undefined : true}
            style={place(from, days)}
            title={`${stage.title}${colon(i18n)}${shortDay(i18n, entry.enteredOn)}–${left}`}
          />
        );
      })}
    </div>
  );
}

interface MarkProps {
  milestone: TimelineRows_milestone$key;
  scale: Scale;
  hint: string;
  /** The one that the Tab key reaches first. */
  first: boolean;
}

/** A milestone: its live date to be moved, and the frozen one as a ghost under it. */
export const MilestoneMark = memo(function MilestoneMark({ scale, hint, first, ...props }: MarkProps) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment TimelineRows_milestone on Milestone {
        id
        title
        status
        outcome
        dueOn
        baselineOn
        gate
        isLate
        allowedActions
      }
    `,
    props.milestone,
  );
  const { title, dueOn, baselineOn } = row;
  const due = dueOn ? t`due ${shortDay(i18n, dueOn)}` : t`no date yet`;
  const state = row.outcome ? term(milestoneOutcome, row.outcome, t) : row.isLate ? t`Late` : term(milestoneStatus, row.status, t);
  const agreed = baselineOn && baselineOn !== dueOn ? t`baseline ${shortDay(i18n, baselineOn)}` : null;
  const parts = [title, row.gate ? t`Gate` : null, due, state, agreed].filter(Boolean);
  return (
    <li className={classes.row}>
      <span className={classes.label} title={title}>
        <span className={classes.title}>{title}</span>
        {row.isLate && (
          <Badge tone="rust">
            <Trans>Late</Trans>
          </Badge>
        )}
      </span>
      {baselineOn && (
        <span className={classes.ghost} data-gate={row.gate || undefined} style={place(scale.index(baselineOn))} aria-hidden="true" />
      )}
      <button
        type="button"
        className={classes.mark}
        style={place(scale.index(dueOn ?? today()))}
        tabIndex={first ? 0 : -1}
        data-id={row.id}
        data-due={row.allowedActions.includes("MOVE") ? (dueOn ?? "") : undefined}
        data-undated={dueOn ? undefined : true}
        data-gate={row.gate || undefined}
        data-state={row.isLate ? "late" : row.status === "ACCEPTED" ? "done" : row.status === "SUBMITTED" ? "submitted" : "open"}
        aria-label={parts.join(", ")}
        aria-describedby={hint}
        title={parts.join(" · ")}
      />
    </li>
  );
});

export function DeliverableRow(props: { deliverable: TimelineRows_deliverable$key; scale: Scale }) {
  const { t, i18n } = useLingui();
  const { title, dueOn, status } = useFragment(
    graphql`
      fragment TimelineRows_deliverable on Deliverable {
        title
        dueOn
        status
      }
    `,
    props.deliverable,
  );
  if (!dueOn) return null;
  const words = `${title} · ${shortDay(i18n, dueOn)} · ${term(deliverableStatus, status, t)}`;
  return (
    <li className={classes.row}>
      <span className={classes.label} title={title}>
        <span className={classes.title}>{title}</span>
      </span>
      <span
        className={classes.parcel}
        data-state={status === "ACCEPTED" ? "done" : status === "SUBMITTED" ? "submitted" : "open"}
        style={place(props.scale.index(dueOn))}
        role="img"
        aria-label={words}
        title={words}
      />
    </li>
  );
}
