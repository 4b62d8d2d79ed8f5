import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { MilestoneActs_milestone$key } from "@/gql/lab/MilestoneActs_milestone.graphql";
import type { MilestoneActsDeleteMutation } from "@/gql/lab/MilestoneActsDeleteMutation.graphql";
import type { MilestoneActsStartMutation } from "@/gql/lab/MilestoneActsStartMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Acts that need no form: begin the work, and remove what was never agreed (asked twice). */
export function MilestoneActs(props: { milestone: MilestoneActs_milestone$key; onGone: () => void }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const { id, version, title, allowedActions } = useFragment(
    graphql`
      fragment MilestoneActs_milestone on Milestone {
        id
        version
        title
        allowedActions
      }
    `,
    props.milestone,
  );
  const start = useSubmit<MilestoneActsStartMutation>(
    graphql`
      mutation MilestoneActsStartMutation($input: StartMilestoneInput!) {
        startMilestone(input: $input) {
          milestone {
            ...MilestoneRow_milestone
          }
        }
      }
    `,
    { done: t`“${title}” is begun` },
  );
  const remove = useSubmit<MilestoneActsDeleteMutation>(
    graphql`
      mutation MilestoneActsDeleteMutation($input: DeleteMilestoneInput!) {
        deleteMilestone(input: $input) {
          deletedId
          engagement {
            ...Timeline_engagement
            ...PlanTable_engagement
          }
        }
      }
    `,
    { done: t`“${title}” is removed`, onDone: props.onGone },
  );
  const input = { id, version };
  return (
    <>
      <FailureNotice failure={start.failure ?? remove.failure} />
      {allowedActions.includes("START") && (
        <Button size="sm" variant="subtle" loading={start.busy} onClick={() => start.submit({ input })} aria-label={t`Begin ${title}`}>
          <Trans>Begin</Trans>
        </Button>
      )}
      {allowedActions.includes("DELETE") && (
        <Button size="sm" variant="subtle" danger loading={remove.busy} onClick={() => (asked ? remove.submit({ input }) : setAsked(true))}>
          {asked ? <Trans>Remove for good</Trans> : <Trans>Remove</Trans>}
        </Button>
      )}
    </>
  );
}
