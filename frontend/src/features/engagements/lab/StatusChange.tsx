import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { StatusChange_engagement$key } from "@/gql/lab/StatusChange_engagement.graphql";
import type { EngagementStatus, StatusChangeMutation } from "@/gql/lab/StatusChangeMutation.graphql";
import { engagementStatus } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

export function StatusChange(props: { engagement: StatusChange_engagement$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, version, allowedStatuses, missingToAgree } = useFragment(
    graphql`
      fragment StatusChange_engagement on Engagement {
        id
        version
        allowedStatuses
        missingToAgree
      }
    `,
    props.engagement,
  );
  const draftKey = `status-${id}`;
  const { submit, busy, failure } = useSubmit<StatusChangeMutation>(
    graphql`
      mutation StatusChangeMutation($input: ChangeEngagementStatusInput!) {
        changeEngagementStatus(input: $input) {
          engagement {
            id
            status
            ...StatusChange_engagement
            milestones {
              id
              baselineOn
              slipDays
            }
          }
        }
      }
    `,
    { draftKey, done: t`The status is changed`, onDone: () => setOpen(false) },
  );
  if (allowedStatuses.length === 0) return null;
  const send = (data: FormData) =>
    submit({ input: { id, version, status: text(data, "status") as EngagementStatus, note: optional(data, "note") } });
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        <Trans>Change status</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Change status</Trans>} onClose={() => setOpen(false)}>
          <Form
            draftKey={draftKey}
            label={t`Change status`}
            onSubmit={send}
            submit={<Trans>Change</Trans>}
            busy={busy}
            onCancel={() => setOpen(false)}
          >
            <FailureNotice failure={failure} />
            {missingToAgree.length > 0 && (
              <div className="tight small">
                <strong>
                  <Trans>It cannot be agreed yet:</Trans>
                </strong>
                {missingToAgree.map((sentence) => (
                  <span key={sentence}>{sentence}</span>
                ))}
              </div>
            )}
            <SelectField
              label={t`New status`}
              name="status"
              required
              empty={t`Choose…`}
              options={allowedStatuses.map((value) => ({ value, label: term(engagementStatus, value, t) }))}
              hint={t`Agreeing freezes the plan’s dates as its baseline.`}
            />
            <TextField label={t`Note`} name="note" rows={2} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
