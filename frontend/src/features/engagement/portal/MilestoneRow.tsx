import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { MilestoneRow_milestone$key } from "@/gql/portal/MilestoneRow_milestone.graphql";
import { shortDay } from "@/lib/dates";
import { gateDecision, milestoneOutcome, milestoneStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import { MilestoneSeat } from "./MilestoneSeat";

/** One milestone: when, what it showed, and the word of each seat; mine is given here. */
export function MilestoneRow(props: { milestone: MilestoneRow_milestone$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment MilestoneRow_milestone on Milestone {
        id
        title
        baselineOn
        dueOn
        reachedOn
        status
        outcome
        outcomeNote
        gate
        gateDecision
        approvals {
          id
          ...MilestoneSeat_approval
        }
      }
    `,
    props.milestone,
  );
  return (
    <li id={row.id} className="tight">
      <span className="spread">
        <span className="strong">
          {row.title}{" "}
          {row.gate && (
            <Badge tone="sand">
              <Trans>Gate</Trans>
            </Badge>
          )}
        </span>
        <span className="row">
          {row.dueOn && <Badge>{shortDay(i18n, row.dueOn)}</Badge>}
          <Badge tone={statusTone[row.status] ?? "quiet"}>{term(milestoneStatus, row.status, t)}</Badge>
        </span>
      </span>
      <span className="row small dimmed">
        {row.baselineOn && row.baselineOn !== row.dueOn && <span>{t`Baseline ${shortDay(i18n, row.baselineOn)}`}</span>}
        {row.reachedOn && <span>{t`Reached ${shortDay(i18n, row.reachedOn)}`}</span>}
        {row.outcome && <span>{term(milestoneOutcome, row.outcome, t)}</span>}
        {row.gateDecision && <span>{t`Decision at the gate: ${term(gateDecision, row.gateDecision, t)}`}</span>}
      </span>
      {row.outcomeNote && <p className="small breakable">{row.outcomeNote}</p>}
      {row.reachedOn && row.approvals.map((seat) => <MilestoneSeat key={seat.id} approval={seat} />)}
    </li>
  );
}
