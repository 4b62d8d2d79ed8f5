import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Empty } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenarioChanges_scenario$data, ScenarioChanges_scenario$key } from "@/gql/lab/ScenarioChanges_scenario.graphql";
import type { ScenarioChangesDropMutation } from "@/gql/lab/ScenarioChangesDropMutation.graphql";
import type { ScenarioChangesKeepMutation } from "@/gql/lab/ScenarioChangesKeepMutation.graphql";
import { shortDay } from "@/lib/dates";
import { allocationStatus } from "@/lib/domainTerms";
import { refresh } from "@/lib/refresh";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { scenarioAct, scenarioState, scenarioStateTone } from "./words";

type Values = NonNullable<ScenarioChanges_scenario$data["changes"][number]["after"]>;

/** Each thing that would be different; where the plan moved on underneath, what it is there now, and what to do about it. */
export function ScenarioChanges({ scenario }: { scenario: ScenarioChanges_scenario$key }) {
  const { t, i18n } = useLingui();
  const { changes, status } = useFragment(
    graphql`
      fragment ScenarioChanges_scenario on Scenario {
        status
        changes {
          id
          act
          state
          person {
            name
          }
          engagement {
            title
          }
          milestone {
            title
          }
          before {
            person
            startsOn
            endsOn
            fte
            status
            dueOn
          }
          now {
            person
            startsOn
            endsOn
            fte
            status
            dueOn
          }
          after {
            person
            startsOn
            endsOn
            fte
            status
            dueOn
          }
        }
      }
    `,
    scenario,
  );
  const onDone = () => void refresh();
  const drop = useSubmit<ScenarioChangesDropMutation>(
    graphql`
      mutation ScenarioChangesDropMutation($input: DropScenarioChangeInput!) {
        dropScenarioChange(input: $input) {
          scenario {
            id
            version
          }
        }
      }
    `,
    { onDone },
  );
  const keep = useSubmit<ScenarioChangesKeepMutation>(
    graphql`
      mutation ScenarioChangesKeepMutation($input: KeepScenarioChangeInput!) {
        keepScenarioChange(input: $input) {
          scenario {
            id
            version
          }
        }
      }
    `,
    { onDone },
  );
  const told = (values: Values | null | undefined) => {
    if (!values) return t`not there`;
    if (values.dueOn) return shortDay(i18n, values.dueOn);
    const span = values.startsOn && values.endsOn ? `${shortDay(i18n, values.startsOn)} – ${shortDay(i18n, values.endsOn)}` : "";
    const share = values.fte ? i18n.number(values.fte, { style: "percent" }) : "";
    return [share, span, values.status && term(allocationStatus, values.status, t).toLowerCase()].filter(Boolean).join(", ");
  };
  const edits = status === "DRAFT";
  return (
    <>
      <FailureNotice failure={drop.failure ?? keep.failure} />
      {changes.length === 0 && (
        <Empty>
          <Trans>Nothing is different yet. Mark cells of the table, or use the buttons above.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {changes.map((change) => {
          const label = [change.person?.name, change.milestone?.title, change.engagement?.title].filter(Boolean).join(" · ");
          const before = told(change.before);
          const now = told(change.now);
          const after = told(change.after);
          return (
            <li key={change.id}>
              <div className={table.line}>
                <span className="breakable">
                  <Badge>{term(scenarioAct, change.act, t)}</Badge> {label}
                </span>
                {change.state !== "READY" && edits && (
                  <Badge tone={scenarioStateTone[change.state] ?? "quiet"}>{term(scenarioState, change.state, t)}</Badge>
                )}
              </div>
              <div className="small">
                {change.act === "ADD" ? (
                  after
                ) : (
                  <Trans>
                    <s className="dimmed">{before}</s> {after}
                  </Trans>
                )}
                {change.state === "OVERTAKEN" && (
                  <p>
                    <Trans>Meanwhile in the plan: {now}</Trans>
                  </p>
                )}
              </div>
              {edits && (
                <div className="row">
                  {change.state === "OVERTAKEN" && (
                    <Button
                      size="xs"
                      variant="light"
                      loading={keep.busy}
                      aria-label={t`Keep mine: ${label}`}
                      onClick={() => keep.submit({ input: { id: change.id } })}
                    >
                      <Trans>Keep mine</Trans>
                    </Button>
                  )}
                  <Button
                    size="xs"
                    variant="subtle"
                    loading={drop.busy}
                    aria-label={t`Take out: ${label}`}
                    onClick={() => drop.submit({ input: { id: change.id } })}
                  >
                    <Trans>Take out</Trans>
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
