import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { ReopenMilestone_milestone$key } from "@/gql/lab/ReopenMilestone_milestone.graphql";
import type { ReopenMilestoneMutation } from "@/gql/lab/ReopenMilestoneMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

export function ReopenMilestone(props: { milestone: ReopenMilestone_milestone$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id, version, title } = useFragment(
    graphql`
      fragment ReopenMilestone_milestone on Milestone {
        id
        version
        title
      }
    `,
    props.milestone,
  );
  const draftKey = `reopen-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ReopenMilestoneMutation>(
    graphql`
      mutation ReopenMilestoneMutation($input: ReopenMilestoneInput!) {
        reopenMilestone(input: $input) {
          milestone {
            ...MilestoneRow_milestone
          }
        }
      }
    `,
    { draftKey, done: t`“${title}” is open again`, onDone: props.onClose },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Open ${title} again`}
      onSubmit={(data) => submit({ input: { id, version, reason: text(data, "reason") } })}
      submit={<Trans>Open again</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["reason"]} />
      <TextField label={t`Reason`} name="reason" rows={2} required autoFocus error={fieldError("reason")} />
    </Form>
  );
}
