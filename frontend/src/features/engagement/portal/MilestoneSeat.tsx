import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { useDecideMilestone } from "@/features/shared/portal/useDecideMilestone";
import type { MilestoneSeat_approval$key } from "@/gql/portal/MilestoneSeat_approval.graphql";
import { signer } from "@/lib/domainTerms";
import { term } from "@/lib/terms";

/** What a seat said of a milestone that was reached, or that its word is awaited; its holder gives it here. */
export function MilestoneSeat(props: { approval: MilestoneSeat_approval$key }) {
  const { t } = useLingui();
  const seat = useFragment(
    graphql`
      fragment MilestoneSeat_approval on Approval {
        signer
        verdict
        reason
        decidedByName
        canDecide
        ...useDecideMilestone_approval
      }
    `,
    props.approval,
  );
  const { buttons, below } = useDecideMilestone(seat);
  const role = term(signer, seat.signer, t);
  const words = {
    APPROVED: t`approved: ${role}`,
    CHANGES_REQUESTED: t`changes requested: ${role}`,
    PENDING: seat.canDecide ? t`you decide as ${role}` : t`awaited: ${role}`,
  }[seat.verdict as string];
  return (
    <div className="tight small">
      <span className="spread">
        <span className="dimmed">
          {words}
          {seat.decidedByName && `, ${seat.decidedByName}`}
        </span>
        {buttons}
      </span>
      {seat.reason && <p className="breakable">{seat.reason}</p>}
      {below}
    </div>
  );
}
