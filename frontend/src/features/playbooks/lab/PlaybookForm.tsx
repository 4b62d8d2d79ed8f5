import { Trans, useLingui } from "@lingui/react/macro";
import { Form, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { DomainFailure, NetworkFailure } from "@/lib/errors";

interface Props {
  label: string;
  draftKey: string;
  start: string;
  busy: boolean;
  failure: DomainFailure | NetworkFailure | null;
  error: string | null;
  onSend: (definition: string) => void;
}

/** A definition as text, checked whole by the server: every problem is told at once. */
export function PlaybookForm({ label, draftKey, start, busy, failure, error, onSend }: Props) {
  const { t } = useLingui();
  return (
    <Form label={label} draftKey={draftKey} onSubmit={(data) => onSend(text(data, "definition"))} submit={<Trans>Save</Trans>} busy={busy}>
      <LazyConflict failure={failure} fields={[{ name: "definition", label: t`Definition`, saved: start }]} />
      <FailureNotice failure={failure} fields={["definition"]} conflictShown />
      <TextField
        label={t`Definition`}
        name="definition"
        rows={28}
        required
        hint={t`YAML or JSON. Weeks are counted from the kick-off; titles stand in both languages.`}
        defaultValue={start}
        error={error && <span style={{ whiteSpace: "pre-line" }}>{error}</span>}
      />
    </Form>
  );
}
