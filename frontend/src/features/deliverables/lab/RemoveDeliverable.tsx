import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { RemoveDeliverable_deliverable$key } from "@/gql/lab/RemoveDeliverable_deliverable.graphql";
import type { RemoveDeliverableMutation } from "@/gql/lab/RemoveDeliverableMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Removes what was neither handed over nor shown; asked twice. */
export function RemoveDeliverable(props: { deliverable: RemoveDeliverable_deliverable$key }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const { id, version, title, allowedActions } = useFragment(
    graphql`
      fragment RemoveDeliverable_deliverable on Deliverable {
        id
        version
        title
        allowedActions
      }
    `,
    props.deliverable,
  );
  const { submit, busy, failure } = useSubmit<RemoveDeliverableMutation>(
    graphql`
      mutation RemoveDeliverableMutation($input: DeleteDeliverableInput!) {
        deleteDeliverable(input: $input) {
          engagement {
            id
            deliverables {
              id
              disclosure
              ...DeliverableRow_deliverable
            }
          }
        }
      }
    `,
    { done: t`“${title}” is removed` },
  );
  if (!allowedActions.includes("DELETE")) return null;
  return (
    <>
      <FailureNotice failure={failure} />
      <Button
        type="button"
        variant="subtle"
        danger
        loading={busy}
        onClick={() => (asked ? submit({ input: { id, version } }) : setAsked(true))}
      >
        {asked ? <Trans>Remove for good</Trans> : <Trans>Remove</Trans>}
      </Button>
    </>
  );
}
