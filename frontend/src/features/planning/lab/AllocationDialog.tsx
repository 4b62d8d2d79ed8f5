import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useRef, useState } from "react";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { AllocationDialogCreateMutation, AllocationStatus } from "@/gql/lab/AllocationDialogCreateMutation.graphql";
import type { AllocationDialogDeleteMutation } from "@/gql/lab/AllocationDialogDeleteMutation.graphql";
import type { AllocationDialogUpdateMutation } from "@/gql/lab/AllocationDialogUpdateMutation.graphql";
import { refresh } from "@/lib/refresh";
import type { AllocationChange } from "@/gql/lab/LiveLintQuery.graphql";
import type { AllocationDialogSplitMutation } from "@/gql/lab/AllocationDialogSplitMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { allocationStatus } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { LiveLint, type Mended } from "./LiveLint";
import { putInto } from "./putInto";
import { firstToChoose } from "./rules";
import { useNewest } from "./useNewest";
import { WhoOnWhat } from "./WhoOnWhat";
import classes from "./load.module.css";

export interface Editable {
  readonly id: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly fte: number;
  readonly status: string;
  readonly note: string;
  readonly engagement: { readonly id: string; readonly title: string };
  readonly person: { readonly name: string };
}

export type Options = readonly { value: string; label: string }[];

/** Where a new allocation begins, or where a dragged one should end up. */
export interface Proposal {
  readonly person?: string;
  readonly engagement?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

interface Props {
  allocation?: Editable;
  proposal?: Proposal;
  people: Options;
  engagements: Options;
  onClose: () => void;
}

/** A share of somebody's time on an engagement; what it does to the plan is said before it is saved. */
export function AllocationDialog({ allocation, proposal = {}, people, engagements, onClose }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const start = proposal.startsOn ?? allocation?.startsOn ?? monday(today());
  const end = proposal.endsOn ?? allocation?.endsOn ?? addDays(start, 25);
  const [change, setChange] = useState<AllocationChange | null>(() => startOf(allocation, proposal));
  const look = () => box.current && setChange(readChange(box.current, allocation));
  const mend = (values: Mended) => {
    if (box.current) putInto(box.current, values);
    look();
  };
  const finish = () => {
    onClose();
    void refresh();
  };
  // of this very proposal: what was typed for other days is not laid over these
  const draftKey = `allocation-${allocation?.id ?? `${proposal.person}-${proposal.engagement}`}-${start}-${end}`;
  const splitKey = `${draftKey}-split`;
  const create = useSubmit<AllocationDialogCreateMutation>(
    graphql`
      mutation AllocationDialogCreateMutation($input: CreateAllocationInput!) {
        createAllocation(input: $input) {
          allocation {
            id
          }
        }
      }
    `,
    { draftKey, done: t`Allocated`, onDone: finish },
  );
  const update = useSubmit<AllocationDialogUpdateMutation>(
    graphql`
      mutation AllocationDialogUpdateMutation($input: UpdateAllocationInput!) {
        updateAllocation(input: $input) {
          allocation {
            id
            version
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: finish },
  );
  const remove = useSubmit<AllocationDialogDeleteMutation>(
    graphql`
      mutation AllocationDialogDeleteMutation($input: DeleteAllocationInput!) {
        deleteAllocation(input: $input) {
          deletedId
        }
      }
    `,
    { draftKey, done: t`Deleted`, onDone: finish },
  );
  const split = useSubmit<AllocationDialogSplitMutation>(
    graphql`
      mutation AllocationDialogSplitMutation($input: SplitAllocationInput!) {
        splitAllocation(input: $input) {
          allocations {
            id
          }
        }
      }
    `,
    { draftKey: splitKey, done: t`Split in two`, onDone: finish },
  );
  const active = allocation ? update : create;
  const failure = active.failure ?? remove.failure ?? split.failure;
  const [newest, readNewest] = useNewest(allocation);
  const version = usePinnedVersion(newest?.version ?? 0, failure);
  const states = optionsOf(allocationStatus, t);
  const fields = newest
    ? [
        { name: "startsOn", label: t`From`, saved: newest.startsOn },
        { name: "endsOn", label: t`To`, saved: newest.endsOn },
        { name: "fte", label: t`FTE`, saved: String(newest.fte) },
        { name: "status", label: t`State`, saved: newest.status, options: states },
        { name: "note", label: t`Note`, saved: newest.note },
      ]
    : [];
  const send = (data: FormData) => {
    const values = { ...valuesOf(data), note: text(data, "note") };
    if (allocation) update.submit({ input: { id: allocation.id, version, ...values } });
    else create.submit({ input: { person: text(data, "person"), engagement: text(data, "engagement"), ...values } });
  };
  const person = allocation?.person.name;
  const title = allocation ? t`${person} on ${allocation.engagement.title}` : t`Allocate`;
  return (
    <Dialog title={title} onClose={onClose} {...(allocation ? {} : firstToChoose(proposal))}>
      <Form
        draftKey={draftKey}
        label={title}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={active.busy}
        onCancel={onClose}
        side={
          allocation && (
            <Button variant="subtle" danger loading={remove.busy} onClick={() => remove.submit({ input: { id: allocation.id, version } })}>
              <Trans>Delete</Trans>
            </Button>
          )
        }
      >
        <LazyConflict failure={failure} fields={fields} onReload={readNewest} />
        <FailureNotice failure={failure} fields={["startsOn", "endsOn", "fte", "note", "person", "engagement"]} conflictShown />
        <div ref={box} className={classes.fields} onInput={look}>
          {!allocation && <WhoOnWhat proposal={proposal} people={people} engagements={engagements} fieldError={active.fieldError} />}
          <div className={classes.three}>
            <TextField label={t`From`} name="startsOn" type="date" required defaultValue={start} error={active.fieldError("startsOn")} />
            <TextField label={t`To`} name="endsOn" type="date" required defaultValue={end} error={active.fieldError("endsOn")} />
            <TextField
              label={t`FTE`}
              name="fte"
              type="number"
              required
              min="0.05"
              max="1"
              step="0.01"
              defaultValue={String(allocation?.fte ?? 0.5)}
              error={active.fieldError("fte")}
            />
          </div>
          <SelectField
            label={t`State`}
            name="status"
            // the weaker of the two, so that nobody is promised by a slip of the hand
            options={states}
            defaultValue={allocation?.status ?? "TENTATIVE"}
          />
          <TextField label={t`Note`} name="note" defaultValue={allocation?.note} error={active.fieldError("note")} />
        </div>
        <LiveLint change={change} onMend={mend} />
      </Form>
      {allocation && allocation.startsOn < allocation.endsOn && (
        <Form
          draftKey={splitKey}
          label={t`Split in two`}
          submit={<Trans>Split</Trans>}
          busy={split.busy}
          onSubmit={(data) => split.submit({ input: { id: allocation.id, version, on: text(data, "on") } })}
        >
          <TextField
            label={t`The second part starts on`}
            name="on"
            type="date"
            required
            min={addDays(allocation.startsOn, 1)}
            max={allocation.endsOn}
            error={split.fieldError("on")}
          />
        </Form>
      )}
    </Dialog>
  );
}

/** What the dialog begins with, as the lint reads it; null while who, or on what, is still to be chosen. */
export function startOf(allocation: Editable | undefined, proposal: Proposal): AllocationChange | null {
  const startsOn = proposal.startsOn ?? allocation?.startsOn ?? monday(today());
  const endsOn = proposal.endsOn ?? allocation?.endsOn ?? addDays(startsOn, 25);
  if (allocation) return { id: allocation.id, startsOn, endsOn };
  const { person, engagement } = proposal;
  return person && engagement ? { person, engagement, startsOn, endsOn, fte: 0.5, status: "TENTATIVE" } : null;
}

/** What stands in the fields, or null while it is nothing that could be saved. */
export function readChange(within: HTMLElement, allocation: Editable | undefined): AllocationChange | null {
  const form = within.closest("form");
  if (!form) return null;
  const data = new FormData(form);
  const values = valuesOf(data);
  if (!values.startsOn || !values.endsOn || !(values.fte >= 0.05 && values.fte <= 1) || values.endsOn < values.startsOn) return null;
  if (allocation) return { id: allocation.id, ...values };
  const [person, engagement] = [text(data, "person"), text(data, "engagement")];
  return person && engagement ? { person, engagement, ...values } : null;
}

const valuesOf = (data: FormData) => ({
  startsOn: text(data, "startsOn"),
  endsOn: text(data, "endsOn"),
  fte: Number(text(data, "fte")),
  status: text(data, "status") as AllocationStatus,
});
