import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { Counted_event$key } from "@/gql/lab/Counted_event.graphql";
import type { CountedMutation } from "@/gql/lab/CountedMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

/** Who came without a place in their name: counted at the door, by where they are from. */
export function Counted({ event }: { event: Counted_event$key }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment Counted_event on ProgrammeEvent {
        id
        version
        countedLab
        countedPartners
        countedOthers
      }
    `,
    event,
  );
  const draftKey = `counted-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<CountedMutation>(
    graphql`
      mutation CountedMutation($input: CountAttendanceInput!) {
        countAttendance(input: $input) {
          event {
            ...EventRow_event
          }
        }
      }
    `,
    { draftKey, done: t`The count is kept` },
  );
  const version = usePinnedVersion(row.version, failure);
  const fields = [
    { name: "lab", label: t`Of the lab`, saved: said(row.countedLab) },
    { name: "partners", label: t`Of partners`, saved: said(row.countedPartners) },
    { name: "others", label: t({ context: "counted", message: "Others" }), saved: said(row.countedOthers) },
  ];
  const send = (data: FormData) => {
    const [lab, partners, others] = fields.map(({ name }) => (text(data, name) ? Number(text(data, name)) : null));
    submit({ input: { id: row.id, version, lab, partners, others } });
  };
  const title = t`Came without a place in their name`;
  return (
    <Form draftKey={draftKey} label={title} onSubmit={send} submit={<Trans>Keep the count</Trans>} busy={busy}>
      <strong>{title}</strong>
      <p className="small dimmed">
        <Trans>How many, besides those marked above. Leave empty what was not counted.</Trans>
      </p>
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={fields.map(({ name }) => name)} conflictShown />
      <div style={{ display: "grid", gap: "0.75rem", gridTemplateColumns: "repeat(auto-fit, minmax(7rem, 1fr))" }}>
        {fields.map(({ name, label, saved }) => (
          <TextField
            key={name}
            label={label}
            name={name}
            type="number"
            min="0"
            max="100000"
            step="1"
            defaultValue={saved}
            error={fieldError(name)}
          />
        ))}
      </div>
    </Form>
  );
}

const said = (number: number | null | undefined) => (typeof number === "number" ? String(number) : "");
