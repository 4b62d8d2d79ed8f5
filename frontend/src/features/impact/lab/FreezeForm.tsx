import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Form, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { FreezeFormMutation } from "@/gql/lab/FreezeFormMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  year: number;
  onClose: () => void;
  onFrozen: (number: number) => void;
}

export default function FreezeForm({ year, onClose, onFrozen }: Props) {
  const { t } = useLingui();
  const draftKey = `freeze-${year}`;
  const { submit, busy, failure, fieldError } = useSubmit<FreezeFormMutation>(
    graphql`
      mutation FreezeFormMutation($input: FreezeYearInput!) {
        freezeYear(input: $input) {
          report {
            id
            number
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The year is frozen`,
      onDone: ({ freezeYear }) => void refresh().then(() => onFrozen(freezeYear?.report.number ?? 1)),
    },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Freeze the year`}
      onSubmit={(data) => submit({ input: { year, note: text(data, "note") } })}
      submit={<Trans>Freeze</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <FailureNotice failure={failure} fields={["year", "note"]} />
      <p>
        <Trans>The figures of {year} are kept with their definitions and records as they are now. Later changes do not touch them.</Trans>
      </p>
      <TextField label={t`Note, optional`} name="note" rows={3} autoFocus error={fieldError("note")} />
    </Form>
  );
}
