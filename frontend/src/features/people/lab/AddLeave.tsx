import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddLeaveMutation, DayPart, LeaveKind } from "@/gql/lab/AddLeaveMutation.graphql";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { dayPart, leaveKind } from "./words";

/** Days away: whole days from one date to another, or half of one day. */
export function AddLeave({ person, onClose }: { person: string; onClose: () => void }) {
  const { t } = useLingui();
  const [part, setPart] = useState("FULL");
  const { submit, busy, failure, fieldError } = useSubmit<AddLeaveMutation>(
    graphql`
      mutation AddLeaveMutation($input: AddLeaveInput!) {
        addLeave(input: $input) {
          person {
            ...Leave_person
          }
        }
      }
    `,
    { done: t`The leave is entered`, onDone: onClose },
  );
  const half = part !== "FULL";
  const send = (data: FormData) => {
    const startsOn = text(data, "startsOn");
    submit({
      input: {
        person,
        startsOn,
        endsOn: half ? startsOn : text(data, "endsOn"),
        part: part as DayPart,
        kind: text(data, "kind") as LeaveKind,
        note: optional(data, "note"),
      },
    });
  };
  return (
    <Form label={t`Enter leave`} onSubmit={send} submit={<Trans>Enter</Trans>} busy={busy} onCancel={onClose}>
      <FailureNotice failure={failure} fields={["startsOn", "endsOn", "kind", "note", "part"]} />
      <SelectField
        label={t`How much of the day`}
        name="part"
        options={optionsOf(dayPart, t)}
        onChange={setPart}
        error={fieldError("part")}
      />
      <TextField label={half ? t`Day` : t`First day`} name="startsOn" type="date" required error={fieldError("startsOn")} />
      {!half && <TextField label={t`Last day`} name="endsOn" type="date" required error={fieldError("endsOn")} />}
      <SelectField
        label={t`Kind of leave`}
        name="kind"
        required
        empty={t`Choose…`}
        options={optionsOf(leaveKind, t)}
        hint={t`Kind and reason are for this person and directors alone.`}
        error={fieldError("kind")}
      />
      <TextField label={t`Reason`} name="note" maxLength={200} error={fieldError("note")} />
    </Form>
  );
}
