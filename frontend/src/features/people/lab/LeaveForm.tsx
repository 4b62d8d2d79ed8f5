import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { LeaveForm_leave$key } from "@/gql/lab/LeaveForm_leave.graphql";
import type { DayPart, LeaveFormAddMutation, LeaveKind } from "@/gql/lab/LeaveFormAddMutation.graphql";
import type { LeaveFormUpdateMutation } from "@/gql/lab/LeaveFormUpdateMutation.graphql";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { dayPart, leaveKind } from "./words";

type Props = { onClose: () => void } & ({ person: string; leave?: undefined } | { leave: LeaveForm_leave$key; person?: undefined });

/** Days away: whole days from one date to another, or half of one day. Enters a leave of a person, or changes one. */
export function LeaveForm({ person, leave, onClose }: Props) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment LeaveForm_leave on Leave {
        id
        version
        startsOn
        endsOn
        part
        kind
        note
      }
    `,
    leave ?? null,
  );
  const [part, setPart] = useState<string>(row?.part ?? "FULL");
  const draftKey = `leave-${row?.id ?? `new-${person}`}`;
  const adding = useSubmit<LeaveFormAddMutation>(
    graphql`
      mutation LeaveFormAddMutation($input: AddLeaveInput!) {
        addLeave(input: $input) {
          person {
            ...Leave_person
          }
        }
      }
    `,
    { draftKey, done: t`The leave is entered`, onDone: onClose },
  );
  const changing = useSubmit<LeaveFormUpdateMutation>(
    graphql`
      mutation LeaveFormUpdateMutation($input: UpdateLeaveInput!) {
        updateLeave(input: $input) {
          leave {
            ...LeaveForm_leave
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: onClose },
  );
  const { busy, failure, fieldError } = row ? changing : adding;
  const version = usePinnedVersion(row?.version ?? 0, changing.failure);
  const [parts, kinds] = [optionsOf(dayPart, t), optionsOf(leaveKind, t)];
  const half = part !== "FULL";
  const send = (data: FormData) => {
    const startsOn = text(data, "startsOn");
    const values = {
      startsOn,
      endsOn: half ? startsOn : text(data, "endsOn"),
      part: part as DayPart,
      kind: text(data, "kind") as LeaveKind,
      note: optional(data, "note"),
    };
    if (row) changing.submit({ input: { id: row.id, version, ...values } });
    else if (person) adding.submit({ input: { person, ...values } });
  };
  const saved = row
    ? [
        { name: "part", label: t`How much of the day`, saved: row.part, options: parts },
        { name: "startsOn", label: half ? t`Day` : t`First day`, saved: row.startsOn },
        ...(half ? [] : [{ name: "endsOn", label: t`Last day`, saved: row.endsOn }]),
        { name: "kind", label: t`Kind of leave`, saved: row.kind ?? "", options: kinds },
        { name: "note", label: t`Reason`, saved: row.note ?? "" },
      ]
    : [];
  return (
    <Form
      draftKey={draftKey}
      label={row ? t`Change leave` : t`Enter leave`}
      onSubmit={send}
      submit={row ? <Trans>Save</Trans> : <Trans>Enter</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={saved} />
      <FailureNotice failure={failure} fields={["startsOn", "endsOn", "kind", "note", "part"]} conflictShown />
      <SelectField
        label={t`How much of the day`}
        name="part"
        options={parts}
        defaultValue={part}
        onChange={setPart}
        error={fieldError("part")}
      />
      <TextField
        label={half ? t`Day` : t`First day`}
        name="startsOn"
        type="date"
        required
        defaultValue={row?.startsOn}
        error={fieldError("startsOn")}
      />
      {!half && (
        <TextField label={t`Last day`} name="endsOn" type="date" required defaultValue={row?.endsOn} error={fieldError("endsOn")} />
      )}
      <SelectField
        label={t`Kind of leave`}
        name="kind"
        required
        empty={t`Choose…`}
        options={kinds}
        defaultValue={row?.kind ?? ""}
        hint={t`Kind and reason are for this person and directors alone.`}
        error={fieldError("kind")}
      />
      <TextField label={t`Reason`} name="note" maxLength={200} defaultValue={row?.note ?? ""} error={fieldError("note")} />
    </Form>
  );
}
