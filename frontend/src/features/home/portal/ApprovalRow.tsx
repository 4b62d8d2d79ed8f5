import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { ApprovalRow_approval$key } from "@/gql/portal/ApprovalRow_approval.graphql";
import type { ApprovalRowMutation } from "@/gql/portal/ApprovalRowMutation.graphql";
import { shortDay } from "@/lib/dates";
import { signer } from "@/lib/domainTerms";
import { milestoneOutcome } from "@/lib/planTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

/** A milestone that waits for my seat: what it showed, and my word on it. */
export function ApprovalRow(props: { approval: ApprovalRow_approval$key }) {
  const { t, i18n } = useLingui();
  const [refusing, setRefusing] = useState(false);
  const {
    id,
    signer: seat,
    milestone,
    canDecide,
  } = useFragment(
    graphql`
      fragment ApprovalRow_approval on Approval {
        id
        signer
        canDecide
        milestone {
          id
          version
          title
          reachedOn
          outcome
          outcomeNote
          gate
          engagement {
            title
          }
        }
      }
    `,
    props.approval,
  );
  const draftKey = `approval-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ApprovalRowMutation>(
    graphql`
      mutation ApprovalRowMutation($input: DecideMilestoneInput!) {
        decideMilestone(input: $input) {
          milestone {
            id
            status
            version
            approvals {
              id
              verdict
              decidedByName
              canDecide
            }
          }
          viewer {
            id
            waiting {
              reviews {
                id
              }
              approvals {
                id
              }
            }
          }
        }
      }
    `,
    { draftKey, done: t`Your decision is recorded` },
  );
  const { title } = milestone;
  const decide = (verdict: "APPROVED" | "CHANGES_REQUESTED", reason?: string) =>
    submit({ input: { approval: id, version: milestone.version, verdict, reason: reason ?? null } });
  return (
    <li className="tight">
      <div className={table.line}>
        <span className="tight">
          <span className="strong">
            {title}{" "}
            {milestone.gate && (
              <Badge tone="sand">
                <Trans>Gate</Trans>
              </Badge>
            )}
          </span>
          <span className="small dimmed">
            {milestone.engagement.title}
            {milestone.reachedOn && ` · ${t`reached ${shortDay(i18n, milestone.reachedOn)}`}`}
            {milestone.outcome && ` · ${term(milestoneOutcome, milestone.outcome, t)}`}
            {` · ${t`you decide as ${term(signer, seat, t)}`}`}
          </span>
        </span>
        {canDecide && !refusing && (
          <span className="row">
            <Button size="md" loading={busy} onClick={() => decide("APPROVED")} aria-label={t`Approve ${title}`}>
              <Trans>Approve</Trans>
            </Button>
            <Button size="md" variant="subtle" onClick={() => setRefusing(true)} aria-label={t`Request changes to ${title}`}>
              <Trans>Request changes</Trans>
            </Button>
          </span>
        )}
      </div>
      {milestone.outcomeNote && <p className="small breakable">{milestone.outcomeNote}</p>}
      <FailureNotice failure={failure} fields={["reason"]} />
      {refusing && (
        <Form
          draftKey={draftKey}
          label={t`Request changes to ${title}`}
          onSubmit={(data) => decide("CHANGES_REQUESTED", text(data, "reason"))}
          submit={<Trans>Request changes</Trans>}
          busy={busy}
          onCancel={() => setRefusing(false)}
        >
          <TextField label={t`Reason`} name="reason" rows={3} required autoFocus error={fieldError("reason")} />
        </Form>
      )}
    </li>
  );
}
