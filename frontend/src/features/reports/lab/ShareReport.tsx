import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Html } from "@/components/Html";
import { FailureNotice, Notice } from "@/components/Notice";
import type { ShareReport_report$key } from "@/gql/lab/ShareReport_report.graphql";
import type { ShareReportMutation } from "@/gql/lab/ShareReportMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  report: ShareReport_report$key;
  recipients: readonly string[];
  /** Something stands in the form that the report does not say yet. */
  isUnsaved: boolean;
  onClose: () => void;
}

/** Shows what goes, and says who gets it, before it goes; afterwards it stays as it is. */
export function ShareReport(props: Props) {
  const { t } = useLingui();
  const { id, version, bodyEn, bodyFr, bodyHtml, pdfUrl } = useFragment(
    graphql`
      fragment ShareReport_report on ProgressReport {
        id
        version
        bodyEn
        bodyFr
        bodyHtml
        pdfUrl
      }
    `,
    props.report,
  );
  const { submit, busy, failure } = useSubmit<ShareReportMutation>(
    graphql`
      mutation ShareReportMutation($input: ShareReportInput!) {
        shareReport(input: $input) {
          report {
            id
            disclosure
            sharedAt
            ...EditReport_report
          }
        }
      }
    `,
    { done: t`The report is shared`, onDone: props.onClose },
  );
  return (
    <Dialog title={<Trans>Share with the client</Trans>} onClose={props.onClose} wide>
      <FailureNotice failure={failure} />
      <p>
        {props.recipients.length ? (
          <Trans>These people see the report as last saved, and get it by mail. It cannot be changed afterwards.</Trans>
        ) : (
          <Trans>Nobody of the client has access yet. Whoever is invited later will see it.</Trans>
        )}
      </p>
      <ul>
        {props.recipients.map((name, place) => (
          <li key={name + String(place)}>{name}</li>
        ))}
      </ul>
      {props.isUnsaved && (
        <Notice>
          <Trans>What you typed since it was last saved is not in it. Save the draft first if it belongs there.</Trans>
        </Notice>
      )}
      {!(bodyEn && bodyFr) && (
        <Notice>
          <Trans>It is written in one language alone: who reads the other one gets this text as well.</Trans>
        </Notice>
      )}
      <details>
        <summary>
          <Trans>What they will read</Trans>
        </summary>
        <Html html={bodyHtml} />
        <a className="small" href={`${pdfUrl}?language=both`}>
          <Trans>In both languages (PDF)</Trans>
        </a>
      </details>
      <div className="row">
        <Button loading={busy} onClick={() => submit({ input: { id, version } })}>
          <Trans>Share</Trans>
        </Button>
        <Button variant="subtle" onClick={props.onClose}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
