import { Trans } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import type { AddMilestone_engagement$key } from "@/gql/lab/AddMilestone_engagement.graphql";

const AddMilestoneForm = lazy(() => import("./AddMilestoneForm"));

export function AddMilestone(props: { engagement: AddMilestone_engagement$key }) {
  const [open, setOpen] = useState(false);
  const engagement = useFragment(
    graphql`
      fragment AddMilestone_engagement on Engagement {
        allowedActions
        ...AddMilestoneForm_engagement
      }
    `,
    props.engagement,
  );
  if (!engagement.allowedActions.includes("EDIT_PLAN")) return null;
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        <Trans>Add a milestone</Trans>
      </Button>
      <Suspense>{open && <AddMilestoneForm engagement={engagement} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
