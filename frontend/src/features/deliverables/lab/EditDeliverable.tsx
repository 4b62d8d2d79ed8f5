import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditDeliverable_deliverable$key } from "@/gql/lab/EditDeliverable_deliverable.graphql";
import type { EditDeliverableMutation } from "@/gql/lab/EditDeliverableMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { RemoveDeliverable } from "./RemoveDeliverable";

/** What a deliverable is called, when it is due, and what it is accepted by. Whoever reviews it is told when the criteria move. */
export function EditDeliverable(props: { deliverable: EditDeliverable_deliverable$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment EditDeliverable_deliverable on Deliverable {
        id
        version
        title
        dueOn
        acceptanceCriteria
        internalNote
        ...RemoveDeliverable_deliverable
      }
    `,
    props.deliverable,
  );
  const draftKey = `deliverable-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditDeliverableMutation>(
    graphql`
      mutation EditDeliverableMutation($input: UpdateDeliverableInput!) {
        updateDeliverable(input: $input) {
          deliverable {
            ...DeliverableRow_deliverable
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: props.onClose },
  );
  const { id } = row;
  const version = usePinnedVersion(row.version, failure);
  const fields = [
    { name: "title", label: t`Title`, saved: row.title },
    { name: "dueOn", label: t`Due on`, saved: row.dueOn ?? "" },
    { name: "acceptanceCriteria", label: t`Acceptance criteria`, saved: row.acceptanceCriteria },
    { name: "internalNote", label: t`Internal note`, saved: row.internalNote },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        title: text(data, "title"),
        dueOn: optional(data, "dueOn"),
        acceptanceCriteria: text(data, "acceptanceCriteria"),
        internalNote: text(data, "internalNote"),
      },
    });
  return (
    <Form
      label={t`Edit ${row.title}`}
      onSubmit={send}
      submit={<Trans>Save</Trans>}
      busy={busy}
      onCancel={props.onClose}
      draftKey={draftKey}
      side={<RemoveDeliverable deliverable={row} />}
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={fields.map((field) => field.name)} conflictShown />
      <TextField label={t`Title`} name="title" defaultValue={row.title} required autoFocus error={fieldError("title")} />
      <TextField label={t`Due on`} name="dueOn" type="date" defaultValue={row.dueOn ?? ""} error={fieldError("dueOn")} />
      <TextField
        label={t`Acceptance criteria`}
        name="acceptanceCriteria"
        rows={3}
        defaultValue={row.acceptanceCriteria}
        error={fieldError("acceptanceCriteria")}
      />
      <TextField label={t`Internal note`} name="internalNote" rows={2} defaultValue={row.internalNote} error={fieldError("internalNote")} />
    </Form>
  );
}
