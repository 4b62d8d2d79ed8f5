import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import { useDecideMilestone } from "@/features/shared/portal/useDecideMilestone";
import type { ApprovalRow_approval$key } from "@/gql/portal/ApprovalRow_approval.graphql";
import { shortDay } from "@/lib/dates";
import { signer } from "@/lib/domainTerms";
import { gateDecision, milestoneOutcome } from "@/lib/planTerms";
import { term } from "@/lib/terms";

/** A milestone that waits for my seat: what it showed, and my word on it. */
export function ApprovalRow(props: { approval: ApprovalRow_approval$key }) {
  const { t, i18n } = useLingui();
  const approval = useFragment(
    graphql`
      fragment ApprovalRow_approval on Approval {
        signer
        milestone {
          title
          baselineOn
          dueOn
          reachedOn
          outcome
          outcomeNote
          gate
          gateDecision
          engagement {
            title
          }
        }
        ...useDecideMilestone_approval
      }
    `,
    props.approval,
  );
  const { signer: seat, milestone } = approval;
  const { buttons, below } = useDecideMilestone(approval);
  const { baselineOn, dueOn, reachedOn, outcome, gateDecision: decision } = milestone;
  // all that the record of the decision will state
  const facts = [
    ...(dueOn ? [t`due ${shortDay(i18n, dueOn)}`] : []),
    ...(baselineOn && baselineOn !== dueOn ? [t`baseline ${shortDay(i18n, baselineOn)}`] : []),
    ...(reachedOn ? [t`reached ${shortDay(i18n, reachedOn)}`] : []),
    ...(outcome ? [term(milestoneOutcome, outcome, t)] : []),
    ...(decision ? [t`Decision at the gate: ${term(gateDecision, decision, t)}`] : []),
    t`you decide as ${term(signer, seat, t)}`,
  ];
  return (
    <li className="tight">
      <div className={table.line}>
        <span className="tight">
          <span className="strong">
            {milestone.title}{" "}
            {milestone.gate && (
              <Badge tone="sand">
                <Trans>Gate</Trans>
              </Badge>
            )}
          </span>
          <span className="small dimmed">
            {milestone.engagement.title}
            {facts.map((fact) => ` · ${fact}`)}
          </span>
        </span>
        {buttons}
      </div>
      {milestone.outcomeNote && <p className="small breakable">{milestone.outcomeNote}</p>}
      {below}
    </li>
  );
}
