import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice, Notice } from "@/components/Notice";
import type { EnquiryForm_enquiry$key } from "@/gql/lab/EnquiryForm_enquiry.graphql";
import type { EnquiryFormMutation, EnquiryUse } from "@/gql/lab/EnquiryFormMutation.graphql";
import { longDay, today } from "@/lib/dates";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { enquiryUse } from "./words";

/** What the client said when asked, written down by the lab. */
export default function EnquiryForm({ enquiry, onClose }: { enquiry: EnquiryForm_enquiry$key; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment EnquiryForm_enquiry on ImpactEnquiry {
        id
        version
        use
        changed
        value
        respondent
        internalNote
        dueOn
      }
    `,
    enquiry,
  );
  const day = longDay(i18n, row.dueOn);
  const draftKey = `enquiry-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EnquiryFormMutation>(
    graphql`
      mutation EnquiryFormMutation($input: AnswerImpactEnquiryInput!) {
        answerImpactEnquiry(input: $input) {
          enquiry {
            id
            ...EnquiryRow_enquiry
          }
        }
      }
    `,
    { draftKey, done: t`The answer is kept`, onDone: onClose },
  );
  const version = usePinnedVersion(row.version, failure);
  const uses = optionsOf(enquiryUse, t);
  const fields = [
    { name: "use", label: t`What was delivered is`, saved: row.use ?? "", options: uses },
    { name: "changed", label: t`What changed because of it`, saved: row.changed },
    { name: "value", label: t`What it is worth, in their figures`, saved: row.value },
    { name: "respondent", label: t`Who answered`, saved: row.respondent },
    { name: "internalNote", label: t`Internal note`, saved: row.internalNote },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id: row.id,
        version,
        use: text(data, "use") as EnquiryUse,
        changed: text(data, "changed"),
        value: text(data, "value"),
        respondent: text(data, "respondent"),
        internalNote: text(data, "internalNote"),
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`What came of it?`}
      onSubmit={send}
      submit={<Trans>Keep the answer</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields} stands />
      <FailureNotice failure={failure} fields={["use", "changed", "value", "respondent", "internalNote"]} conflictShown />
      {row.dueOn > today() && (
        <Notice>
          <Trans>This is asked on {day} only. What is kept now is the answer: nobody is asked again on that day.</Trans>
        </Notice>
      )}
      <SelectField
        label={t`What was delivered is`}
        name="use"
        required
        autoFocus
        empty={t`Choose…`}
        options={uses}
        defaultValue=""
        error={fieldError("use")}
      />
      <TextField label={t`What changed because of it`} name="changed" rows={4} error={fieldError("changed")} />
      <TextField label={t`What it is worth, in their figures`} name="value" error={fieldError("value")} />
      <TextField label={t`Who answered`} name="respondent" error={fieldError("respondent")} />
      <TextField label={t`Internal note`} name="internalNote" rows={2} error={fieldError("internalNote")} />
    </Form>
  );
}
