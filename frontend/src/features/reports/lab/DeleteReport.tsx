import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import type { DeleteReportMutation } from "@/gql/lab/DeleteReportMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Asks before a draft goes, and what was written in it: nothing brings it back. */
export function DeleteReport({ id, version, draftKey, onClose }: { id: string; version: number; draftKey: string; onClose: () => void }) {
  const { t } = useLingui();
  const { submit, busy, failure } = useSubmit<DeleteReportMutation>(
    graphql`
      mutation DeleteReportMutation($input: DeleteReportInput!) {
        deleteReport(input: $input) {
          engagement {
            id
            reports {
              id
            }
          }
        }
      }
    `,
    { done: t`The draft is deleted`, draftKey, onDone: onClose },
  );
  return (
    <Dialog title={<Trans>Delete the draft?</Trans>} onClose={onClose}>
      <div className="stack">
        <FailureNotice failure={failure} />
        <p>
          <Trans>What was written in it goes with it. Another one can be drafted from the records.</Trans>
        </p>
        <div className="row">
          <Button danger loading={busy} onClick={() => submit({ input: { id, version } })}>
            <Trans>Delete</Trans>
          </Button>
          <Button variant="subtle" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
