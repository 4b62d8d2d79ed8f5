import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import shared from "@/features/shared/lab/shared.module.css";
import type { MoveMilestone_milestone$key } from "@/gql/lab/MoveMilestone_milestone.graphql";
import type { Clock, MoveMilestoneMutation, SlipReason } from "@/gql/lab/MoveMilestoneMutation.graphql";
import { clock, optionsOf, slipReason } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

/** A new date, why, and on whose clock: the record that plans elsewhere lose. */
export function MoveMilestone(props: { milestone: MoveMilestone_milestone$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id, version, dueOn, title } = useFragment(
    graphql`
      fragment MoveMilestone_milestone on Milestone {
        id
        version
        dueOn
        title
      }
    `,
    props.milestone,
  );
  const { submit, busy, failure, fieldError } = useSubmit<MoveMilestoneMutation>(
    graphql`
      mutation MoveMilestoneMutation($input: MoveMilestoneInput!) {
        moveMilestone(input: $input) {
          milestone {
            ...MilestoneRow_milestone
            engagement {
              id
              nextMilestone {
                id
              }
            }
          }
        }
      }
    `,
    { done: t`“${title}” is moved`, onDone: props.onClose },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        dueOn: text(data, "dueOn"),
        reason: text(data, "reason") as SlipReason,
        clock: text(data, "clock") as Clock,
        note: optional(data, "note"),
      },
    });
  return (
    <Form label={t`Move ${title}`} onSubmit={send} submit={<Trans>Move</Trans>} busy={busy} onCancel={props.onClose}>
      <FailureNotice failure={failure} fields={["dueOn", "reason", "clock", "note"]} />
      <div className={shared.three}>
        <TextField label={t`New date`} name="dueOn" type="date" defaultValue={dueOn ?? ""} required autoFocus error={fieldError("dueOn")} />
        <SelectField label={t`Reason`} name="reason" options={optionsOf(slipReason, t)} error={fieldError("reason")} />
        <SelectField label={t`On whose clock`} name="clock" options={optionsOf(clock, t)} error={fieldError("clock")} />
      </div>
      <TextField label={t`Note`} name="note" rows={2} error={fieldError("note")} />
    </Form>
  );
}
