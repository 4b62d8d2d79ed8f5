import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { TargetDialogMutation } from "@/gql/lab/TargetDialogMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import type { GridRow } from "./LoadGridRow";
import classes from "./load.module.css";

/** The share of somebody's capacity that engagements should take. */
export function TargetDialog({ row, onClose }: { row: GridRow; onClose: () => void }) {
  const { t } = useLingui();
  const name = row.person.name;
  const draftKey = `target-${row.person.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<TargetDialogMutation>(
    graphql`
      mutation TargetDialogMutation($input: SetLoadTargetInput!) {
        setLoadTarget(input: $input) {
          target {
            low
            high
          }
        }
      }
    `,
    {
      draftKey,
      done: t`Saved`,
      onDone: () => {
        onClose();
        void refresh();
      },
    },
  );
  const send = (data: FormData) =>
    submit({ input: { person: row.person.id, low: Number(text(data, "low")), high: Number(text(data, "high")) } });
  const percent = { type: "number", min: "0", max: "100", required: true };
  return (
    <Dialog title={t`Target of ${name}`} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Target of ${name}`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <FailureNotice failure={failure} fields={["low", "high"]} />
        <div className={classes.three}>
          <TextField label={t`From, in %`} name="low" {...percent} defaultValue={String(row.target?.low ?? 70)} error={fieldError("low")} />
          <TextField
            label={t`To, in %`}
            name="high"
            {...percent}
            defaultValue={String(row.target?.high ?? 80)}
            error={fieldError("high")}
          />
        </div>
      </Form>
    </Dialog>
  );
}
