import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { ScenarioName_scenario$key } from "@/gql/lab/ScenarioName_scenario.graphql";
import type { ScenarioNameMutation } from "@/gql/lab/ScenarioNameMutation.graphql";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

/** What a branch is called and what it is for, changed. */
export function ScenarioName(props: { scenario: ScenarioName_scenario$key }) {
  const [open, setOpen] = useState(false);
  const { t } = useLingui();
  return (
    <>
      <Button variant="subtle" onClick={() => setOpen(true)}>
        <Trans>Rename</Trans>
      </Button>
      {open && (
        <Dialog title={t`Rename the scenario`} onClose={() => setOpen(false)}>
          <NameForm scenario={props.scenario} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function NameForm(props: { scenario: ScenarioName_scenario$key; onClose: () => void }) {
  const { t } = useLingui();
  const scenario = useFragment(
    graphql`
      fragment ScenarioName_scenario on Scenario {
        id
        version
        name
        note
      }
    `,
    props.scenario,
  );
  const draftKey = `scenario-name-${scenario.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ScenarioNameMutation>(
    graphql`
      mutation ScenarioNameMutation($input: UpdateScenarioInput!) {
        updateScenario(input: $input) {
          scenario {
            id
            version
            name
            note
          }
        }
      }
    `,
    {
      draftKey,
      done: t`Saved`,
      onDone: () => {
        props.onClose();
        void refresh();
      },
    },
  );
  const version = usePinnedVersion(scenario.version, failure);
  const fields = [
    { name: "name", label: t`Name`, saved: scenario.name },
    { name: "note", label: t`What it is for`, saved: scenario.note },
  ];
  const send = (data: FormData) => submit({ input: { id: scenario.id, version, name: text(data, "name"), note: text(data, "note") } });
  return (
    <Form
      draftKey={draftKey}
      label={t`Rename the scenario`}
      onSubmit={send}
      submit={<Trans>Save</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={["name", "note"]} conflictShown />
      <TextField label={t`Name`} name="name" required autoFocus maxLength={120} defaultValue={scenario.name} error={fieldError("name")} />
      <TextField label={t`What it is for`} name="note" rows={3} defaultValue={scenario.note} error={fieldError("note")} />
    </Form>
  );
}
