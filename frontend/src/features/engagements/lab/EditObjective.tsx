import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditObjective_objective$key } from "@/gql/lab/EditObjective_objective.graphql";
import type { EditObjectiveMutation } from "@/gql/lab/EditObjectiveMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

const FIELDS = ["statement", "metric", "target", "result"];
const MET = { yes: true, no: false } as const;

/** Changes an objective, and says what came of it. */
export function EditObjective(props: { objective: EditObjective_objective$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment EditObjective_objective on Objective {
        id
        version
        statement
        metric
        target
        result
        met
      }
    `,
    props.objective,
  );
  const draftKey = `objective-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditObjectiveMutation>(
    graphql`
      mutation EditObjectiveMutation($input: UpdateObjectiveInput!) {
        updateObjective(input: $input) {
          objective {
            ...EditObjective_objective
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: props.onClose },
  );
  const { id, statement, metric, target, result, met } = row;
  const version = usePinnedVersion(row.version, failure);
  const known = met === null ? "" : met ? "yes" : "no";
  const answers = [
    { value: "yes", label: t`Met` },
    { value: "no", label: t`Not met` },
  ];
  const fields = [
    { name: "statement", label: t`Objective`, saved: statement },
    { name: "metric", label: t`Metric`, saved: metric },
    { name: "target", label: t`Target`, saved: target },
    { name: "result", label: t`Result`, saved: result },
    { name: "met", label: t`Met or not`, saved: known, options: answers },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        statement: text(data, "statement"),
        metric: text(data, "metric"),
        target: text(data, "target"),
        result: text(data, "result"),
        met: MET[text(data, "met") as keyof typeof MET] ?? null,
      },
    });
  return (
    <Form
      label={t`Edit the objective`}
      onSubmit={send}
      submit={<Trans>Save</Trans>}
      busy={busy}
      onCancel={props.onClose}
      draftKey={draftKey}
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={FIELDS} conflictShown />
      <TextField label={t`Objective`} name="statement" rows={2} required defaultValue={statement} error={fieldError("statement")} />
      <TextField label={t`Metric`} name="metric" defaultValue={metric} error={fieldError("metric")} />
      <TextField label={t`Target`} name="target" defaultValue={target} error={fieldError("target")} />
      <TextField label={t`Result`} name="result" defaultValue={result} error={fieldError("result")} />
      <SelectField label={t`Met or not`} name="met" empty={t`Not known yet`} defaultValue={known} options={answers} />
    </Form>
  );
}
