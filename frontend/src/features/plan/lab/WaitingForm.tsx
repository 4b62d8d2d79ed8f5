import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { WaitingFor, WaitingFormMutation } from "@/gql/lab/WaitingFormMutation.graphql";
import { today } from "@/lib/dates";
import { waitingFor } from "@/lib/planTerms";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

/** What the client owes, and since when: noticed later, it still counts from its day. */
export default function WaitingForm({ engagement, onClose }: { engagement: string; onClose: () => void }) {
  const { t } = useLingui();
  const draftKey = `waiting-new-${engagement}`;
  const opening = useSubmit<WaitingFormMutation>(
    graphql`
      mutation WaitingFormMutation($input: OpenWaitingPeriodInput!) {
        openWaitingPeriod(input: $input) {
          engagement {
            ...Waiting_engagement
            ...Timeline_engagement
          }
        }
      }
    `,
    { draftKey, done: t`Recorded`, onDone: onClose },
  );
  const send = (data: FormData) =>
    opening.submit({
      input: {
        engagement,
        waitingFor: text(data, "waitingFor") as WaitingFor,
        what: text(data, "what"),
        since: optional(data, "since"),
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`Waiting on client`}
      onSubmit={send}
      submit={<Trans>Add</Trans>}
      busy={opening.busy}
      onCancel={onClose}
    >
      <FailureNotice failure={opening.failure} fields={["what", "since"]} />
      <SelectField label={t`Waiting for`} name="waitingFor" options={optionsOf(waitingFor, t)} />
      <TextField label={t`What`} name="what" required autoFocus error={opening.fieldError("what")} />
      <TextField label={t`Since`} name="since" type="date" defaultValue={today()} max={today()} error={opening.fieldError("since")} />
    </Form>
  );
}
