import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditReport_report$key } from "@/gql/lab/EditReport_report.graphql";
import type { EditReportMutation } from "@/gql/lab/EditReportMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { readDraft } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";
import { DeleteReport } from "./DeleteReport";
import { Figures } from "./Figures";
import { ShareReport } from "./ShareReport";

/** A report's figures and text: both languages to edit while it is a draft, the text as read once it is shared. */
export function EditReport(props: { report: EditReport_report$key; recipients: readonly string[] }) {
  const { t } = useLingui();
  // the form stays open: what it has just saved itself overtakes nobody
  const [own, setOwn] = useState(0);
  const [asked, setAsked] = useState<"share" | "delete" | null>(null);
  const report = useFragment(
    graphql`
      fragment EditReport_report on ProgressReport {
        id
        version
        bodyEn
        bodyFr
        bodyHtml
        allowedActions
        ...Figures_report
        ...ShareReport_report
      }
    `,
    props.report,
  );
  const draftKey = `report-${report.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditReportMutation>(
    graphql`
      mutation EditReportMutation($input: UpdateReportInput!) {
        updateReport(input: $input) {
          report {
            id
            version
            ...EditReport_report
          }
        }
      }
    `,
    { done: t`The report is saved`, draftKey, onDone: ({ updateReport }) => setOwn(updateReport?.report.version ?? own) },
  );
  const { id, version, allowedActions } = report;
  const pinned = Math.max(usePinnedVersion(version, failure), own);
  const fields = [
    { name: "bodyEn", label: t`In English (Markdown)`, saved: report.bodyEn },
    { name: "bodyFr", label: t`In French (Markdown)`, saved: report.bodyFr },
  ];
  const save = (data: FormData) => submit({ input: { id, version: pinned, bodyEn: text(data, "bodyEn"), bodyFr: text(data, "bodyFr") } });
  return (
    <div className="stack">
      <Figures report={report} />
      {allowedActions.includes("UPDATE") && (
        <Form
          key={own}
          draftKey={draftKey}
          label={t`Text of the report`}
          onSubmit={save}
          submit={<Trans>Save the draft</Trans>}
          busy={busy}
        >
          <LazyConflict failure={failure} fields={fields} />
          <FailureNotice failure={failure} fields={["bodyEn", "bodyFr"]} conflictShown />
          <TextField label={t`In English (Markdown)`} name="bodyEn" rows={14} defaultValue={report.bodyEn} error={fieldError("bodyEn")} />
          <TextField label={t`In French (Markdown)`} name="bodyFr" rows={14} defaultValue={report.bodyFr} error={fieldError("bodyFr")} />
        </Form>
      )}
      <details open={!allowedActions.includes("UPDATE")}>
        <summary>
          <Trans>As it reads, last saved</Trans>
        </summary>
        <Html html={report.bodyHtml} />
      </details>
      <div className="row">
        {allowedActions.includes("SHARE") && (
          <Button size="sm" variant="default" onClick={() => setAsked("share")}>
            <Trans>Share with the client…</Trans>
          </Button>
        )}
        {allowedActions.includes("DELETE") && (
          <Button size="sm" variant="subtle" danger onClick={() => setAsked("delete")}>
            <Trans>Delete the draft…</Trans>
          </Button>
        )}
      </div>
      {asked === "share" && (
        <ShareReport
          report={report}
          recipients={props.recipients}
          isUnsaved={Object.keys(readDraft(draftKey)?.values ?? {}).length > 0}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "delete" && <DeleteReport id={id} version={pinned} draftKey={draftKey} onClose={() => setAsked(null)} />}
    </div>
  );
}
