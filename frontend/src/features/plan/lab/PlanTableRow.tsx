import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import type { PlanTableRow_milestone$key } from "@/gql/lab/PlanTableRow_milestone.graphql";
import { daysLong, shortDay } from "@/lib/dates";
import { gateDecision, milestoneOutcome, milestoneStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import classes from "./timeline.module.css";

interface Props {
  milestone: PlanTableRow_milestone$key;
  onOpen: (id: string) => void;
  onMove: (id: string) => void;
}

export function PlanTableRow({ onOpen, onMove, ...props }: Props) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment PlanTableRow_milestone on Milestone {
        id
        title
        status
        dueOn
        baselineOn
        reachedOn
        slipDays
        outcome
        gate
        gateDecision
        gateDecidedBy
        isLate
        allowedActions
      }
    `,
    props.milestone,
  );
  const { title } = row;
  const day = (value: string | null | undefined) => (value ? shortDay(i18n, value) : "–");
  const by = row.slipDays ? daysLong(i18n, row.slipDays, "always") : "–";
  const decided = row.gateDecision ? term(gateDecision, row.gateDecision, t) : t`to be decided`;
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.plain} onClick={() => onOpen(row.id)}>
          {title}
        </button>
      </th>
      <td>
        <Badge tone={row.isLate ? "rust" : (statusTone[row.status] ?? "quiet")}>
          {row.isLate ? t`Late` : term(milestoneStatus, row.status, t)}
        </Badge>
      </td>
      <td className={classes.day}>{day(row.dueOn)}</td>
      <td className={classes.day}>{day(row.baselineOn)}</td>
      <td className={classes.day}>{by}</td>
      <td className={classes.day}>{day(row.reachedOn)}</td>
      <td>{row.outcome ? term(milestoneOutcome, row.outcome, t) : "–"}</td>
      <td>
        {row.gate ? decided : "–"}
        {row.gateDecidedBy && <div className="small dimmed breakable">{row.gateDecidedBy}</div>}
      </td>
      <td>
        {row.allowedActions.includes("MOVE") && (
          <Button size="xs" variant="subtle" onClick={() => onMove(row.id)} aria-label={t`Move ${title}`}>
            <Trans>Move</Trans>
          </Button>
        )}
      </td>
    </tr>
  );
}
