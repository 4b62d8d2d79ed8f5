import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice, Notice } from "@/components/Notice";
import { Empty } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenarioChanges_scenario$data, ScenarioChanges_scenario$key } from "@/gql/lab/ScenarioChanges_scenario.graphql";
import type { ScenarioChangesDropMutation } from "@/gql/lab/ScenarioChangesDropMutation.graphql";
import type { ScenarioChangesKeepMutation } from "@/gql/lab/ScenarioChangesKeepMutation.graphql";
import { shortDay } from "@/lib/dates";
import { allocationStatus } from "@/lib/domainTerms";
import { DomainFailure } from "@/lib/errors";
import { clock, slipReason } from "@/lib/planTerms";
import { refresh } from "@/lib/refresh";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { scenarioAct, scenarioState, scenarioStateTone } from "./words";

type Change = ScenarioChanges_scenario$data["changes"][number];
type Values = NonNullable<Change["before"]> & Partial<NonNullable<Change["after"]>>;

/** A change as its reader saw it when they pressed a button of it. */
interface Pressed {
  id: string;
  label: string;
  after: string;
  now: string;
}

/** Each thing that would be different; where the plan moved on underneath, what it is there now, and what to do about it. */
export function ScenarioChanges({ scenario }: { scenario: ScenarioChanges_scenario$key }) {
  const { t } = useLingui();
  const { changes, status } = useFragment(
    graphql`
      fragment ScenarioChanges_scenario on Scenario {
        status
        changes {
          id
          version
          nowVersion
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
            reason
            clock
            note
          }
        }
      }
    `,
    scenario,
  );
  const [pressed, setPressed] = useState<Pressed | null>(null);
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
  const told = useTold();
  const failure = drop.failure ?? keep.failure;
  const refused = failure instanceof DomainFailure ? failure.code : null;
  const overtaken = refused === "CONFLICT" || refused === "NOT_FOUND";
  useEffect(() => {
    // somebody else was first: what the list says now
    if (overtaken) void refresh();
  }, [overtaken, failure]);
  const act = (one: Pressed, send: () => void) => {
    drop.clear();
    keep.clear();
    setPressed(one);
    send();
  };
  const edits = status === "DRAFT";
  return (
    <>
      {refused === "NOT_FOUND" && pressed ? (
        <Notice tone="rust">{t`Somebody else took this out of the scenario already: ${pressed.label}`}</Notice>
      ) : (
        <FailureNotice failure={failure} conflictShown />
      )}
      {changes.length === 0 && (
        <Empty>
          <Trans>Nothing is different yet. Mark cells of the table, or use the buttons above.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {changes.map((change) => {
          const label = [change.person?.name, change.milestone?.title, change.engagement?.title].filter(Boolean).join(" · ");
          const now = told(change.now);
          const after = told(change.after);
          const [one, id, version] = [{ id: change.id, label, after, now }, change.id, change.version];
          return (
            <li key={change.id}>
              <Facts change={change} shown={one} edits={edits} before={told(change.before)} />
              {refused === "CONFLICT" && pressed?.id === id && <Overtaken read={pressed} now={one} />}
              {edits && (
                <div className="row">
                  {change.state === "OVERTAKEN" && (
                    <Button
                      size="xs"
                      variant="light"
                      loading={keep.busy}
                      aria-label={t`Keep mine: ${label}`}
                      onClick={() => act(one, () => keep.submit({ input: { id, version, nowVersion: change.nowVersion } }))}
                    >
                      <Trans>Keep mine</Trans>
                    </Button>
                  )}
                  <Button
                    size="xs"
                    variant="subtle"
                    loading={drop.busy}
                    aria-label={t`Take out: ${label}`}
                    onClick={() => act(one, () => drop.submit({ input: { id, version } }))}
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

interface FactsProps {
  change: Change;
  shown: Pressed;
  edits: boolean;
  before: string;
}

function Facts({ change, shown, edits, before }: FactsProps) {
  const { t } = useLingui();
  const { after, now } = shown;
  return (
    <>
      <div className={table.line}>
        <span className="breakable">
          <Badge>{term(scenarioAct, change.act, t)}</Badge> {shown.label}
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
    </>
  );
}

/** What an allocation or a milestone is, in words. */
function useTold() {
  const { t, i18n } = useLingui();
  return (values: Values | null | undefined) => {
    if (!values) return t`not there`;
    if (values.dueOn) {
      const why = values.reason && values.clock ? [term(slipReason, values.reason, t), term(clock, values.clock, t)] : [];
      return [shortDay(i18n, values.dueOn), ...why, values.note].filter(Boolean).join(", ");
    }
    const span = values.startsOn && values.endsOn ? `${shortDay(i18n, values.startsOn)} – ${shortDay(i18n, values.endsOn)}` : "";
    const share = values.fte ? i18n.number(values.fte, { style: "percent" }) : "";
    return [share, span, values.status && term(allocationStatus, values.status, t).toLowerCase()].filter(Boolean).join(", ");
  };
}

/** Nothing was done: what the reader saw, and what somebody else made of it. */
function Overtaken({ read, now }: { read: Pressed; now: Pressed }) {
  const inPlan = read.now !== now.now;
  const [mine, theirs] = inPlan ? [read.now, now.now] : [read.after, now.after];
  return (
    <Notice tone="rust">
      <div className="tight">
        {inPlan ? (
          <Trans>Somebody else changed this in the plan meanwhile. Nothing was done: decide again.</Trans>
        ) : (
          <Trans>Somebody else changed this in the scenario meanwhile. Nothing was done: decide again.</Trans>
        )}
        {mine !== theirs && (
          <span>
            <Trans>
              You read: {mine}. Now: {theirs}.
            </Trans>
          </span>
        )}
      </div>
    </Notice>
  );
}
