import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { Clock, ScenarioMoveMutation, SlipReason } from "@/gql/lab/ScenarioMoveMutation.graphql";
import type { ScenarioMoveQuery } from "@/gql/lab/ScenarioMoveQuery.graphql";
import { shortDay } from "@/lib/dates";
import { clock, slipReason } from "@/lib/planTerms";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  scenario: string;
  engagements: readonly { value: string; label: string }[];
  onClose: () => void;
}

/** A milestone on another day, in a branch: why and on whose clock is asked now and kept for later. */
export default function ScenarioMove({ scenario, engagements, onClose }: Props) {
  const { t } = useLingui();
  const [engagement, setEngagement] = useState("");
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
  const send = (data: FormData) =>
    submit({
      input: {
        scenario,
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
      <FailureNotice failure={failure} fields={["dueOn", "reason", "clock", "note"]} />
      <SelectField
        label={t`Engagement`}
        name="engagement"
        required
        autoFocus
        empty={t`Choose…`}
        options={engagements}
        defaultValue=""
        onChange={setEngagement}
      />
      <Suspense fallback={<p className="dimmed">…</p>}>{engagement && <Milestones key={engagement} engagement={engagement} />}</Suspense>
      <TextField label={t`Due on`} name="dueOn" type="date" required error={fieldError("dueOn")} />
      <SelectField label={t`Reason`} name="reason" required empty={t`Choose…`} options={optionsOf(slipReason, t)} defaultValue="" />
      <SelectField label={t`Whose clock`} name="clock" required empty={t`Choose…`} options={optionsOf(clock, t)} defaultValue="" />
      <TextField label={t`Note, optional`} name="note" rows={2} error={fieldError("note")} />
    </Form>
  );
}

function Milestones({ engagement }: { engagement: string }) {
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
  return <SelectField label={t`Milestone`} name="milestone" required empty={t`Choose…`} options={options} defaultValue="" />;
}
