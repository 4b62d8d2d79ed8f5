import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { graphql, useFragment, useLazyLoadQuery } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { ScenarioMove_scenario$key } from "@/gql/lab/ScenarioMove_scenario.graphql";
import type { Clock, ScenarioMoveMutation, SlipReason } from "@/gql/lab/ScenarioMoveMutation.graphql";
import type { ScenarioMoveQuery } from "@/gql/lab/ScenarioMoveQuery.graphql";
import { shortDay } from "@/lib/dates";
import { clock, slipReason } from "@/lib/planTerms";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  scenario: ScenarioMove_scenario$key;
  engagements: readonly { value: string; label: string }[];
  onClose: () => void;
}

/** A milestone on another day, in a branch: why and on whose clock is asked now and kept for later. */
export default function ScenarioMove({ engagements, onClose, ...props }: Props) {
  const { t, i18n } = useLingui();
  const [engagement, setEngagement] = useState("");
  const [milestone, setMilestone] = useState("");
  const { id: scenario, changes } = useFragment(
    graphql`
      fragment ScenarioMove_scenario on Scenario {
        id
        changes {
          version
          milestone {
            id
          }
          after {
            dueOn
            reason
            clock
            note
          }
        }
      }
    `,
    props.scenario,
  );
  const draftKey = `scenario-move-${scenario}`;
  const { submit, busy, failure, fieldError } = useSubmit<ScenarioMoveMutation>(
    graphql`
      mutation ScenarioMoveMutation($input: MoveScenarioMilestoneInput!) {
        moveScenarioMilestone(input: $input) {
          scenario {
            id
            version
          }
        }
      }
    `,
    {
      draftKey,
      onDone: () => {
        onClose();
        void refresh();
      },
    },
  );
  const known = changes.find((row) => row.milestone?.id === milestone);
  const version = usePinnedVersion(known?.version ?? 0, failure, milestone);
  const [reasons, clocks] = [optionsOf(slipReason, t), optionsOf(clock, t)];
  const saved = known?.after;
  const fields = saved
    ? [
        { name: "dueOn", label: t`Due on`, saved: saved.dueOn ?? "" },
        { name: "reason", label: t`Reason`, saved: saved.reason ?? "", options: reasons },
        { name: "clock", label: t`Whose clock`, saved: saved.clock ?? "", options: clocks },
        { name: "note", label: t`Note, optional`, saved: saved.note ?? "" },
      ]
    : [];
  const send = (data: FormData) =>
    submit({
      input: {
        scenario,
        version,
        milestone: text(data, "milestone"),
        dueOn: text(data, "dueOn"),
        reason: text(data, "reason") as SlipReason,
        clock: text(data, "clock") as Clock,
        note: optional(data, "note"),
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`Move a milestone in the scenario`}
      onSubmit={send}
      submit={<Trans>Keep in the scenario</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields}>
        {!saved && <Trans>It was taken out of the scenario. Keep yours to have it there again.</Trans>}
      </LazyConflict>
      <FailureNotice failure={failure} fields={["dueOn", "reason", "clock", "note"]} conflictShown />
      <SelectField
        label={t`Engagement`}
        name="engagement"
        required
        autoFocus
        empty={t`Choose…`}
        options={engagements}
        defaultValue=""
        onChange={(chosen) => {
          setEngagement(chosen);
          setMilestone("");
        }}
      />
      <Suspense fallback={<p className="dimmed">…</p>}>
        {engagement && <Milestones key={engagement} engagement={engagement} onChoose={setMilestone} />}
      </Suspense>
      <TextField
        label={t`Due on`}
        name="dueOn"
        type="date"
        required
        hint={saved?.dueOn && t`In the scenario it is due on ${shortDay(i18n, saved.dueOn)} already.`}
        error={fieldError("dueOn")}
      />
      <SelectField label={t`Reason`} name="reason" required empty={t`Choose…`} options={reasons} defaultValue="" />
      <SelectField label={t`Whose clock`} name="clock" required empty={t`Choose…`} options={clocks} defaultValue="" />
      <TextField label={t`Note, optional`} name="note" rows={2} error={fieldError("note")} />
    </Form>
  );
}

function Milestones({ engagement, onChoose }: { engagement: string; onChoose: (id: string) => void }) {
  const { t, i18n } = useLingui();
  const { node } = useLazyLoadQuery<ScenarioMoveQuery>(
    graphql`
      query ScenarioMoveQuery($id: ID!) {
        node(id: $id) {
          ... on Engagement {
            milestones {
              id
              title
              dueOn
              status
            }
          }
        }
      }
    `,
    { id: engagement },
  );
  const open = (node?.milestones ?? []).filter((row) => row.status !== "ACCEPTED");
  const options = open.map((row) => ({
    value: row.id,
    label: row.dueOn ? `${row.title} (${shortDay(i18n, row.dueOn)})` : row.title,
  }));
  return (
    <SelectField label={t`Milestone`} name="milestone" required empty={t`Choose…`} options={options} defaultValue="" onChange={onChoose} />
  );
}
