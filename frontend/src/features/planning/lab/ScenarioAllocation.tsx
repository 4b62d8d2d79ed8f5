import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { AllocationChange } from "@/gql/lab/LiveLintQuery.graphql";
import type { ScenarioAllocation_scenario$key } from "@/gql/lab/ScenarioAllocation_scenario.graphql";
import type { AllocationStatus, ScenarioAllocationMutation } from "@/gql/lab/ScenarioAllocationMutation.graphql";
import type { ScenarioAllocationRemoveMutation } from "@/gql/lab/ScenarioAllocationRemoveMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { allocationStatus } from "@/lib/domainTerms";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { type Editable, type Options, type Proposal, readChange, startOf } from "./AllocationDialog";
import { LiveLint, type Mended } from "./LiveLint";
import classes from "./load.module.css";
import { putInto } from "./putInto";
import { WhoOnWhat } from "./WhoOnWhat";

interface Props {
  scenario: ScenarioAllocation_scenario$key;
  allocation?: Editable;
  /** The allocation as the page has it now; none when it is gone from the branch. */
  newest?: Pick<Editable, "startsOn" | "endsOn" | "fte" | "status"> | undefined;
  proposal?: Proposal;
  people: Options;
  engagements: Options;
  onClose: () => void;
}

/** An allocation in a branch: added, changed or gone there, and nowhere else. */
export default function ScenarioAllocation({ allocation, newest, proposal = {}, people, engagements, onClose, ...props }: Props) {
  const { t } = useLingui();
  const { id: scenario, changes } = useFragment(
    graphql`
      fragment ScenarioAllocation_scenario on Scenario {
        id
        changes {
          target
          version
        }
      }
    `,
    props.scenario,
  );
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
  const failure = set.failure ?? remove.failure;
  const version = usePinnedVersion(changes.find((row) => row.target === allocation?.id)?.version ?? 0, failure);
  const states = optionsOf(allocationStatus, t);
  const fields = newest
    ? [
        { name: "startsOn", label: t`From`, saved: newest.startsOn },
        { name: "endsOn", label: t`To`, saved: newest.endsOn },
        { name: "fte", label: t`FTE`, saved: String(newest.fte) },
        { name: "status", label: t`State`, saved: newest.status, options: states },
      ]
    : [];
  const start = proposal.startsOn ?? allocation?.startsOn ?? monday(today());
  const send = (data: FormData) =>
    set.submit({
      input: {
        scenario,
        ...(allocation ? { allocation: allocation.id, version } : { person: text(data, "person"), engagement: text(data, "engagement") }),
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
            onClick={() => remove.submit({ input: { scenario, allocation: allocation.id, version } })}
          >
            <Trans>Remove in the scenario</Trans>
          </Button>
        )
      }
    >
      <LazyConflict failure={failure} fields={fields}>
        {!newest && <Trans>It was taken out of the scenario. Keep yours to have it there again.</Trans>}
      </LazyConflict>
      <FailureNotice failure={failure} fields={["person", "engagement", "startsOn", "endsOn", "fte"]} conflictShown />
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
        <SelectField label={t`State`} name="status" options={states} defaultValue={allocation?.status ?? "TENTATIVE"} />
      </div>
      <LiveLint change={change} scenario={scenario} onMend={mend} />
    </Form>
  );
}
