import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, TextField, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { TargetDialog_row$key } from "@/gql/lab/TargetDialog_row.graphql";
import type { TargetDialogMutation } from "@/gql/lab/TargetDialogMutation.graphql";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./load.module.css";

/** The share of somebody's capacity that engagements should take. */
export function TargetDialog({ onClose, ...props }: { row: TargetDialog_row$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment TargetDialog_row on LoadGridRow {
        person {
          id
          name
        }
        target {
          low
          high
          version
        }
      }
    `,
    props.row,
  );
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
  const version = usePinnedVersion(row.target?.version ?? 0, failure);
  const [low, high] = [String(row.target?.low ?? 70), String(row.target?.high ?? 80)];
  const fields = [
    { name: "low", label: t`From, in %`, saved: low },
    { name: "high", label: t`To, in %`, saved: high },
  ];
  const send = (data: FormData) =>
    submit({ input: { person: row.person.id, version, low: Number(text(data, "low")), high: Number(text(data, "high")) } });
  const percent = { type: "number", min: "0", max: "100", required: true };
  return (
    <Dialog title={t`Target of ${name}`} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Target of ${name}`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <LazyConflict failure={failure} fields={fields} />
        <FailureNotice failure={failure} fields={["low", "high"]} conflictShown />
        <div className={classes.three}>
          <TextField label={t`From, in %`} name="low" {...percent} defaultValue={low} error={fieldError("low")} />
          <TextField label={t`To, in %`} name="high" {...percent} defaultValue={high} error={fieldError("high")} />
        </div>
      </Form>
    </Dialog>
  );
}
