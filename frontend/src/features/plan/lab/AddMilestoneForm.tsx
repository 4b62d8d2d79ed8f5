import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { CheckField, Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { PastDay } from "@/features/shared/lab/PastDay";
import type { AddMilestoneForm_engagement$key } from "@/gql/lab/AddMilestoneForm_engagement.graphql";
import type { AddMilestoneFormMutation, Signer } from "@/gql/lab/AddMilestoneFormMutation.graphql";
import { signer } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

/** Name, date, stage, whether it is a gate, and who approves it. */
export default function AddMilestoneForm({ onClose, ...props }: { engagement: AddMilestoneForm_engagement$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id, stages } = useFragment(
    graphql`
      fragment AddMilestoneForm_engagement on Engagement {
        id
        stages {
          id
          title
          isCurrent
        }
      }
    `,
    props.engagement,
  );
  const [day, setDay] = useState("");
  const draftKey = `milestone-new-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<AddMilestoneFormMutation>(
    graphql`
      mutation AddMilestoneFormMutation($input: AddMilestoneInput!) {
        addMilestone(input: $input) {
          engagement {
            id
            milestones {
              id
              dueOn
              disclosure
              ...MoveDialog_milestone
            }
            ...Timeline_engagement
            ...PlanTable_engagement
          }
        }
      }
    `,
    { done: t`The milestone is added`, draftKey, onDone: onClose },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: id,
        title: text(data, "title"),
        dueOn: optional(data, "dueOn"),
        gate: data.has("gate"),
        stage: optional(data, "stage"),
        approvers: data.getAll("approvers") as Signer[],
      },
    });
  return (
    <Dialog title={<Trans>Add a milestone</Trans>} onClose={onClose} focus="title">
      <Form draftKey={draftKey} label={t`Add a milestone`} onSubmit={send} submit={<Trans>Add</Trans>} busy={busy} onCancel={onClose}>
        <FailureNotice failure={failure} fields={["title", "dueOn"]} />
        <TextField label={t`Title`} name="title" required autoFocus error={fieldError("title")} />
        <div onInput={(event) => event.target instanceof HTMLInputElement && setDay(event.target.value)}>
          <TextField label={t`Due on`} name="dueOn" type="date" error={fieldError("dueOn")} />
        </div>
        <PastDay day={day} />
        {stages.length > 0 && (
          <SelectField
            label={t`Stage`}
            name="stage"
            defaultValue={stages.find((row) => row.isCurrent)?.id ?? ""}
            empty={t`Without a stage`}
            options={stages.map((row) => ({ value: row.id, label: row.title }))}
          />
        )}
        <CheckField label={t`Gate: the engagement may stop here`} name="gate" />
        <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
          <legend className="small">
            <Trans>Who approves it</Trans>
          </legend>
          {optionsOf(signer, t).map((option) => (
            <label key={option.value} className="row small" style={{ flexWrap: "nowrap" }}>
              <input type="checkbox" name="approvers" value={option.value} /> {option.label}
            </label>
          ))}
        </fieldset>
      </Form>
    </Dialog>
  );
}
