import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import type { ShareReport_report$key } from "@/gql/lab/ShareReport_report.graphql";
import type { ShareReportMutation } from "@/gql/lab/ShareReportMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Says who gets the report before it goes; afterwards it stays as it is. */
export function ShareReport(props: { report: ShareReport_report$key; recipients: readonly string[]; onClose: () => void }) {
  const { t } = useLingui();
  const { id, version } = useFragment(
    graphql`
      fragment ShareReport_report on ProgressReport {
        id
        version
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
    <Dialog title={<Trans>Share with the client</Trans>} onClose={props.onClose}>
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
