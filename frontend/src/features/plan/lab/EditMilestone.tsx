import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { CheckField, Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import { useNewestMilestone } from "@/features/shared/lab/useNewestMilestone";
import type { EditMilestone_milestone$key } from "@/gql/lab/EditMilestone_milestone.graphql";
import type { EditMilestoneMutation } from "@/gql/lab/EditMilestoneMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

/** What a milestone is called, where it stands, and what the lab notes about it. The date has its own dialog. */
export function EditMilestone(props: { milestone: EditMilestone_milestone$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment EditMilestone_milestone on Milestone {
        id
        version
        title
        gate
        internalNote
        reachedOn
        stage {
          id
        }
        engagement {
          stages {
            id
            title
          }
        }
      }
    `,
    props.milestone,
  );
  const draftKey = `milestone-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditMilestoneMutation>(
    graphql`
      mutation EditMilestoneMutation($input: UpdateMilestoneInput!) {
        updateMilestone(input: $input) {
          milestone {
            ...MilestoneRow_milestone
            ...TimelineRows_milestone
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: props.onClose },
  );
  const { id, reachedOn } = row;
  const reload = useNewestMilestone(id);
  const version = usePinnedVersion(row.version, failure);
  const stages = row.engagement.stages.map((stage) => ({ value: stage.id, label: stage.title }));
  const fields = [
    ...(stages.length > 0 ? [{ name: "stage", label: t`Stage`, saved: row.stage?.id ?? "", options: stages }] : []),
    ...(reachedOn ? [] : [{ name: "gate", label: t`Gate`, saved: String(row.gate) }]),
    ...(reachedOn ? [] : [{ name: "title", label: t`Title`, saved: row.title }]),
    { name: "internalNote", label: t`Internal note`, saved: row.internalNote },
  ];
  // what was reached keeps its name: it is sent only while it may change
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        stage: optional(data, "stage"),
        internalNote: text(data, "internalNote"),
        ...(reachedOn ? {} : { title: text(data, "title"), gate: data.has("gate") }),
      },
    });
  return (
    <Form label={t`Edit`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={props.onClose} draftKey={draftKey}>
      <LazyConflict failure={failure} fields={fields} onReload={reload} />
      <FailureNotice failure={failure} fields={["title", "internalNote"]} conflictShown />
      {!reachedOn && <TextField label={t`Title`} name="title" defaultValue={row.title} required error={fieldError("title")} />}
      {stages.length > 0 && (
        <SelectField
          label={t`Stage`}
          name="stage"
          defaultValue={row.stage?.id ?? ""}
          {...(row.stage ? {} : { empty: t`Without a stage` })}
          options={stages}
        />
      )}
      {!reachedOn && <CheckField label={t`Gate: the engagement may stop here`} name="gate" defaultChecked={row.gate} />}
      <TextField label={t`Internal note`} name="internalNote" rows={2} defaultValue={row.internalNote} error={fieldError("internalNote")} />
    </Form>
  );
}
