import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { Approvals_milestone$key } from "@/gql/lab/Approvals_milestone.graphql";
import type { ApprovalsDecideMutation } from "@/gql/lab/ApprovalsDecideMutation.graphql";
import { approvalVerdict, signer } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { hasDraft } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";

/** The seats that approve a milestone, and the word of each. */
export function Approvals(props: { milestone: Approvals_milestone$key }) {
  const { t } = useLingui();
  const { version, approvals } = useFragment(
    graphql`
      fragment Approvals_milestone on Milestone {
        version
        approvals {
          id
          signer
          verdict
          reason
          decidedByName
          canDecide
        }
      }
    `,
    props.milestone,
  );
  const [begun] = useState(() => approvals.find((row) => row.canDecide && hasDraft(`approval-${row.id}`))?.id ?? null);
  const [refusing, setRefusing] = useState(begun);
  const draftKey = `approval-${refusing}`;
  const { submit, busy, failure, fieldError } = useSubmit<ApprovalsDecideMutation>(
    graphql`
      mutation ApprovalsDecideMutation($input: DecideMilestoneInput!) {
        decideMilestone(input: $input) {
          milestone {
            ...MilestoneRow_milestone
          }
        }
      }
    `,
    { done: t`Your decision is recorded`, draftKey, onDone: () => setRefusing(null) },
  );
  if (approvals.length === 0) return null;
  return (
    <div className="tight">
      <FailureNotice failure={failure} fields={["reason"]} />
      {approvals.map((row) => {
        const seat = term(signer, row.signer, t);
        return (
          <div key={row.id} className="row small">
            <span>{seat}</span>
            <Badge tone={statusTone[row.verdict] ?? "quiet"}>{term(approvalVerdict, row.verdict, t)}</Badge>
            {row.decidedByName && <span className="dimmed">{row.decidedByName}</span>}
            {row.reason && <span className="breakable">{row.reason}</span>}
            {row.canDecide && refusing !== row.id && (
              <>
                <Button
                  size="xs"
                  loading={busy}
                  onClick={() => submit({ input: { approval: row.id, version, verdict: "APPROVED" } })}
                  aria-label={t`Approve as ${seat}`}
                >
                  <Trans>Approve</Trans>
                </Button>
                <Button size="xs" variant="subtle" onClick={() => setRefusing(row.id)}>
                  <Trans>Request changes</Trans>
                </Button>
              </>
            )}
            {refusing === row.id && (
              <Form
                draftKey={draftKey}
                label={t`Request changes`}
                onSubmit={(data) =>
                  submit({ input: { approval: row.id, version, verdict: "CHANGES_REQUESTED", reason: text(data, "reason") } })
                }
                submit={<Trans>Request changes</Trans>}
                busy={busy}
                onCancel={() => setRefusing(null)}
              >
                <TextField label={t`Reason`} name="reason" rows={2} required autoFocus={!begun} error={fieldError("reason")} />
              </Form>
            )}
          </div>
        );
      })}
    </div>
  );
}
