import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AllocationChange } from "@/gql/lab/LiveLintQuery.graphql";
import type { AllocationStatus, ScenarioAllocationMutation } from "@/gql/lab/ScenarioAllocationMutation.graphql";
import type { ScenarioAllocationRemoveMutation } from "@/gql/lab/ScenarioAllocationRemoveMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { allocationStatus } from "@/lib/domainTerms";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { type Editable, type Options, type Proposal, readChange, startOf } from "./AllocationDialog";
import { LiveLint, type Mended } from "./LiveLint";
import classes from "./load.module.css";
import { putInto } from "./putInto";
import { WhoOnWhat } from "./WhoOnWhat";

interface Props {
  scenario: string;
  allocation?: Editable;
  proposal?: Proposal;
  people: Options;
  engagements: Options;
  onClose: () => void;
}

/** An allocation in a branch: added, changed or gone there, and nowhere else. */
export default function ScenarioAllocation({ scenario, allocation, proposal = {}, people, engagements, onClose }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const [change, setChange] = useState<AllocationChange | null>(() => startOf(allocation, proposal));
  const look = () => box.current && setChange(readChange(box.current, allocation));
  const mend = (values: Mended) => {
    if (box.current) putInto(box.current, values);
    look();
  };
  const done = () => {
    onClose();
    void refresh();
  };
  const draftKey = `scenario-${scenario}-${allocation?.id ?? `${proposal.person}-${proposal.engagement}`}-${proposal.startsOn ?? ""}-${proposal.endsOn ?? ""}`;
  const set = useSubmit<ScenarioAllocationMutation>(
    graphql`
      mutation ScenarioAllocationMutation($input: SetScenarioAllocationInput!) {
        setScenarioAllocation(input: $input) {
          scenario {
            id
            version
          }
        }
      }
    `,
    { draftKey, onDone: done },
  );
  const remove = useSubmit<ScenarioAllocationRemoveMutation>(
    graphql`
      mutation ScenarioAllocationRemoveMutation($input: RemoveScenarioAllocationInput!) {
        removeScenarioAllocation(input: $input) {
          scenario {
            id
            version
          }
        }
      }
    `,
    { onDone: done },
  );
  const start = proposal.startsOn ?? allocation?.startsOn ?? monday(today());
  const send = (data: FormData) =>
    set.submit({
      input: {
        scenario,
        ...(allocation ? { allocation: allocation.id } : { person: text(data, "person"), engagement: text(data, "engagement") }),
        startsOn: text(data, "startsOn"),
        endsOn: text(data, "endsOn"),
        fte: Number(text(data, "fte")),
        status: text(data, "status") as AllocationStatus,
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`Allocate in the scenario`}
      onSubmit={send}
      submit={<Trans>Keep in the scenario</Trans>}
      busy={set.busy}
      onCancel={onClose}
      side={
        allocation && (
          <Button
            variant="subtle"
            danger
            loading={remove.busy}
            onClick={() => remove.submit({ input: { scenario, allocation: allocation.id } })}
          >
            <Trans>Remove in the scenario</Trans>
          </Button>
        )
      }
    >
      <FailureNotice failure={set.failure ?? remove.failure} fields={["person", "engagement", "startsOn", "endsOn", "fte"]} />
      <div ref={box} className={classes.fields} onInput={look}>
        {!allocation && <WhoOnWhat proposal={proposal} people={people} engagements={engagements} fieldError={set.fieldError} />}
        <div className={classes.three}>
          <TextField label={t`From`} name="startsOn" type="date" required defaultValue={start} error={set.fieldError("startsOn")} />
          <TextField
            label={t`To`}
            name="endsOn"
            type="date"
            required
            defaultValue={proposal.endsOn ?? allocation?.endsOn ?? addDays(start, 25)}
            error={set.fieldError("endsOn")}
          />
          <TextField
            label={t`FTE`}
            name="fte"
            type="number"
            required
            min="0.05"
            max="1"
            step="0.01"
            defaultValue={String(allocation?.fte ?? 0.5)}
            error={set.fieldError("fte")}
          />
        </div>
        <SelectField
          label={t`State`}
          name="status"
          options={optionsOf(allocationStatus, t)}
          defaultValue={allocation?.status ?? "TENTATIVE"}
        />
      </div>
      <LiveLint change={change} scenario={scenario} onMend={mend} />
    </Form>
  );
}
