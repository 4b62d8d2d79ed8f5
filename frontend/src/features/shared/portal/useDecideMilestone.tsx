import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { useDecideMilestone_approval$key } from "@/gql/portal/useDecideMilestone_approval.graphql";
import type { useDecideMilestoneMutation } from "@/gql/portal/useDecideMilestoneMutation.graphql";
import { useOpen } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";

/** My word on a milestone that waits for my seat, wherever it stands: the two buttons, and the reason of a refusal. */
export function useDecideMilestone(key: useDecideMilestone_approval$key): { buttons: ReactNode; below: ReactNode } {
  const { t } = useLingui();
  const { id, canDecide, milestone } = useFragment(
    graphql`
      fragment useDecideMilestone_approval on Approval {
        id
        canDecide
        milestone {
          id
          version
          title
        }
      }
    `,
    key,
  );
  const draftKey = `approval-${id}`;
  const { open: refusing, setOpen: setRefusing, autoFocus } = useOpen(draftKey);
  const { submit, busy, failure, fieldError } = useSubmit<useDecideMilestoneMutation>(
    graphql`
      mutation useDecideMilestoneMutation($input: DecideMilestoneInput!) {
        decideMilestone(input: $input) {
          milestone {
            id
            status
            version
            approvals {
              id
              verdict
              reason
              decidedByName
              canDecide
            }
            engagement {
              id
              ...Records_engagement
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
  const { title, version } = milestone;
  const decide = (verdict: "APPROVED" | "CHANGES_REQUESTED", reason?: string) =>
    submit({ input: { approval: id, version, verdict, reason: reason ?? null } });
  return {
    buttons: canDecide && !refusing && (
      <span className="row">
        <Button size="md" loading={busy} onClick={() => decide("APPROVED")} aria-label={t`Approve ${title}`}>
          <Trans>Approve</Trans>
        </Button>
        <Button size="md" variant="subtle" onClick={() => setRefusing(true)} aria-label={t`Request changes to ${title}`}>
          <Trans>Request changes</Trans>
        </Button>
      </span>
    ),
    below: (
      <>
        <FailureNotice failure={failure} fields={["reason"]} />
        {canDecide && refusing && (
          <Form
            draftKey={draftKey}
            label={t`Request changes to ${title}`}
            onSubmit={(data) => decide("CHANGES_REQUESTED", text(data, "reason"))}
            submit={<Trans>Request changes</Trans>}
            busy={busy}
            onCancel={() => setRefusing(false)}
          >
            <TextField label={t`Reason`} name="reason" rows={3} required autoFocus={autoFocus} error={fieldError("reason")} />
          </Form>
        )}
      </>
    ),
  };
}
