import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { DraftReportMutation } from "@/gql/lab/DraftReportMutation.graphql";
import { addDays, today } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  engagement: string;
  /** The last day of the report before, after which this one starts. */
  after: string | null;
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** The period of a new report; its text is drafted from the records. */
export function DraftReport({ engagement, after, onDone, onCancel }: Props) {
  const { t } = useLingui();
  const draftKey = `report-${engagement}`;
  const { submit, busy, failure, fieldError } = useSubmit<DraftReportMutation>(
    graphql`
      mutation DraftReportMutation($input: DraftReportInput!) {
        draftReport(input: $input) {
          report {
            id
          }
          engagement {
            id
            reports {
              id
              startsOn
              endsOn
              disclosure
              sharedAt
              pdfUrl
              ...EditReport_report
            }
          }
        }
      }
    `,
    { draftKey, done: t`The draft is ready`, onDone: (answer) => onDone(answer.draftReport?.report.id ?? "") },
  );
  const start = after && after < today() ? addDays(after, 1) : addDays(today(), -30);
  return (
    <Form
      draftKey={draftKey}
      label={t`Draft a report`}
      onSubmit={(data) => submit({ input: { engagement, startsOn: text(data, "startsOn"), endsOn: text(data, "endsOn") } })}
      submit={<Trans context="verb">Draft</Trans>}
      busy={busy}
      onCancel={onCancel}
    >
      <FailureNotice failure={failure} fields={["startsOn", "endsOn"]} />
      <TextField label={t`From`} name="startsOn" type="date" required autoFocus defaultValue={start} error={fieldError("startsOn")} />
      <TextField label={t`To`} name="endsOn" type="date" required defaultValue={today()} max={today()} error={fieldError("endsOn")} />
    </Form>
  );
}
