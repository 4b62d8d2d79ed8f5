import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddDeliverable_engagement$key } from "@/gql/lab/AddDeliverable_engagement.graphql";
import type { AddDeliverableMutation, DeliverableKind } from "@/gql/lab/AddDeliverableMutation.graphql";
import { deliverableKind } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

export function AddDeliverable(props: { engagement: AddDeliverable_engagement$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, allowedActions } = useFragment(
    graphql`
      fragment AddDeliverable_engagement on Engagement {
        id
        allowedActions
      }
    `,
    props.engagement,
  );
  const draftKey = `deliverable-new-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<AddDeliverableMutation>(
    graphql`
      mutation AddDeliverableMutation($input: AddDeliverableInput!) {
        addDeliverable(input: $input) {
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
    { done: t`The deliverable is added`, draftKey, onDone: () => setOpen(false) },
  );
  if (!allowedActions.includes("EDIT_PLAN")) return null;
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: id,
        title: text(data, "title"),
        kind: text(data, "kind") as DeliverableKind,
        dueOn: optional(data, "dueOn"),
        acceptanceCriteria: optional(data, "criteria"),
      },
    });
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        <Trans>Add a deliverable</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Add a deliverable</Trans>} onClose={() => setOpen(false)}>
          <Form
            draftKey={draftKey}
            label={t`Add a deliverable`}
            onSubmit={send}
            submit={<Trans>Add</Trans>}
            busy={busy}
            onCancel={() => setOpen(false)}
          >
            <FailureNotice failure={failure} fields={["title", "dueOn", "acceptanceCriteria"]} />
            <TextField label={t`Title`} name="title" required autoFocus error={fieldError("title")} />
            <SelectField label={t`Kind`} name="kind" options={optionsOf(deliverableKind, t)} defaultValue="REPORT" />
            <TextField label={t`Due on`} name="dueOn" type="date" error={fieldError("dueOn")} />
            <TextField label={t`Acceptance criteria`} name="criteria" rows={3} error={fieldError("acceptanceCriteria")} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
