import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import type { AllocationDialogCreateMutation, AllocationStatus } from "@/gql/lab/AllocationDialogCreateMutation.graphql";
import type { AllocationDialogDeleteMutation } from "@/gql/lab/AllocationDialogDeleteMutation.graphql";
import type { AllocationDialogUpdateMutation } from "@/gql/lab/AllocationDialogUpdateMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { allocationStatus, optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
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
}

type Options = readonly { value: string; label: string }[];

interface Props {
  allocation?: Editable;
  people: Options;
  engagements: Options;
  onClose: () => void;
}

/** A share of somebody's time on an engagement; what it does to their weeks is said before the page is left. */
export function AllocationDialog({ allocation, people, engagements, onClose }: Props) {
  const { t } = useLingui();
  const [warnings, setWarnings] = useState<readonly { message: string }[] | null>(null);
  const finish = (found: readonly { message: string }[] | undefined) => (found?.length ? setWarnings(found) : location.reload());
  const create = useSubmit<AllocationDialogCreateMutation>(
    graphql`
      mutation AllocationDialogCreateMutation($input: CreateAllocationInput!) {
        createAllocation(input: $input) {
          allocation {
            id
          }
          warnings {
            message
          }
        }
      }
    `,
    { done: t`Allocated`, onDone: ({ createAllocation }) => finish(createAllocation?.warnings) },
  );
  const update = useSubmit<AllocationDialogUpdateMutation>(
    graphql`
      mutation AllocationDialogUpdateMutation($input: UpdateAllocationInput!) {
        updateAllocation(input: $input) {
          allocation {
            id
            version
          }
          warnings {
            message
          }
        }
      }
    `,
    { done: t`Saved`, onDone: ({ updateAllocation }) => finish(updateAllocation?.warnings) },
  );
  const remove = useSubmit<AllocationDialogDeleteMutation>(
    graphql`
      mutation AllocationDialogDeleteMutation($input: DeleteAllocationInput!) {
        deleteAllocation(input: $input) {
          deletedId
        }
      }
    `,
    { done: t`Deleted`, onDone: () => location.reload() },
  );
  const active = allocation ? update : create;
  const send = (data: FormData) => {
    const values = {
      startsOn: text(data, "startsOn"),
      endsOn: text(data, "endsOn"),
      fte: Number(text(data, "fte")),
      status: text(data, "status") as AllocationStatus,
      note: optional(data, "note"),
    };
    if (allocation) update.submit({ input: { id: allocation.id, version: allocation.version, ...values } });
    else create.submit({ input: { person: text(data, "person"), engagement: text(data, "engagement"), ...values } });
  };
  const title = allocation ? allocation.engagement.title : t`Allocate`;
  if (warnings) {
    return (
      <Dialog title={title} onClose={() => location.reload()}>
        <Notice tone="rust">
          <Trans>It is saved, and these weeks are over capacity now:</Trans>
        </Notice>
        <ul>
          {warnings.map((warning) => (
            <li key={warning.message}>{warning.message}</li>
          ))}
        </ul>
        <Button onClick={() => location.reload()}>
          <Trans>Understood</Trans>
        </Button>
      </Dialog>
    );
  }
  const start = allocation?.startsOn ?? monday(today());
  return (
    <Dialog title={title} onClose={onClose}>
      <Form
        label={title}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={active.busy}
        onCancel={onClose}
        side={
          allocation && (
            <Button
              variant="subtle"
              danger
              loading={remove.busy}
              onClick={() => remove.submit({ input: { id: allocation.id, version: allocation.version } })}
            >
              <Trans>Delete</Trans>
            </Button>
          )
        }
      >
        <FailureNotice failure={active.failure ?? remove.failure} fields={["startsOn", "endsOn", "fte", "note", "person"]} />
        {!allocation && <SelectField label={t`Person`} name="person" options={people} error={active.fieldError("person")} />}
        {!allocation && <SelectField label={t`Engagement`} name="engagement" options={engagements} />}
        <div className={classes.three}>
          <TextField label={t`From`} name="startsOn" type="date" required defaultValue={start} error={active.fieldError("startsOn")} />
          <TextField
            label={t`To`}
            name="endsOn"
            type="date"
            required
            defaultValue={allocation?.endsOn ?? addDays(start, 27)}
            error={active.fieldError("endsOn")}
          />
          <TextField
            label={t`FTE`}
            name="fte"
            type="number"
            required
            min="0.05"
            max="1"
            step="0.05"
            defaultValue={String(allocation?.fte ?? 0.5)}
            error={active.fieldError("fte")}
          />
        </div>
        <SelectField
          label={t`State`}
          name="status"
          options={optionsOf(allocationStatus, t)}
          defaultValue={allocation?.status ?? "TENTATIVE"}
        />
        <TextField label={t`Note`} name="note" defaultValue={allocation?.note} error={active.fieldError("note")} />
      </Form>
    </Dialog>
  );
}
