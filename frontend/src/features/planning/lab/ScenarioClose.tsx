import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import type { ScenarioCloseApplyMutation } from "@/gql/lab/ScenarioCloseApplyMutation.graphql";
import type { ScenarioCloseDiscardMutation } from "@/gql/lab/ScenarioCloseDiscardMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

/** Making a branch the plan, or throwing it away: both are asked again. */
export function ScenarioClose({ scenario }: { scenario: { id: string; version: number; changeCount: number } }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState<"apply" | "discard" | null>(null);
  const onDone = () => {
    setAsked(null);
    void refresh();
  };
  const apply = useSubmit<ScenarioCloseApplyMutation>(
    graphql`
      mutation ScenarioCloseApplyMutation($input: ApplyScenarioInput!) {
        applyScenario(input: $input) {
          scenario {
            id
            status
            version
          }
        }
      }
    `,
    { done: t`The scenario is now the plan`, onDone },
  );
  const discard = useSubmit<ScenarioCloseDiscardMutation>(
    graphql`
      mutation ScenarioCloseDiscardMutation($input: DiscardScenarioInput!) {
        discardScenario(input: $input) {
          scenario {
            id
            status
            version
          }
        }
      }
    `,
    { done: t`The scenario is discarded`, onDone },
  );
  const input = { id: scenario.id, version: scenario.version };
  return (
    <>
      <Button variant="subtle" danger onClick={() => setAsked("discard")}>
        <Trans>Discard</Trans>
      </Button>
      <Button disabled={scenario.changeCount === 0} onClick={() => setAsked("apply")}>
        <Trans>Apply</Trans>
      </Button>
      {asked && (
        <Dialog
          title={asked === "apply" ? <Trans>Make this the plan?</Trans> : <Trans>Discard the scenario?</Trans>}
          onClose={() => setAsked(null)}
        >
          <div className="stack">
            <FailureNotice failure={asked === "apply" ? apply.failure : discard.failure} />
            <p>
              {asked === "apply" ? (
                <Trans>All its changes are made at once, or none of them. Moves of milestones are kept as slips.</Trans>
              ) : (
                <Trans>It stays readable, but it can no longer be edited or applied.</Trans>
              )}
            </p>
            <div className="row">
              {asked === "apply" ? (
                <Button loading={apply.busy} onClick={() => apply.submit({ input })}>
                  <Trans>Make it the plan</Trans>
                </Button>
              ) : (
                <Button danger loading={discard.busy} onClick={() => discard.submit({ input })}>
                  <Trans>Discard</Trans>
                </Button>
              )}
              <Button variant="subtle" onClick={() => setAsked(null)}>
                <Trans>Cancel</Trans>
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
