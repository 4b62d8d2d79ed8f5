import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ComponentProps, lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { NotFound } from "@/components/ErrorBoundary";
import { SelectField } from "@/components/Form";
import { Page, Section } from "@/components/Page";
import type { ScenarioPageQuery } from "@/gql/lab/ScenarioPageQuery.graphql";
import { dayOf, longDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import type { Editable } from "./AllocationDialog";
import { LoadGrid } from "./LoadGrid";
import { dragged, firstToChoose } from "./rules";
import { ScenarioChanges } from "./ScenarioChanges";
import { ScenarioClose } from "./ScenarioClose";
import { ScenarioCompared } from "./ScenarioCompared";
import { ScenarioName } from "./ScenarioName";
import type { Marked } from "./useSpans";
import { scenarioStatus, scenarioTone } from "./words";

const ScenarioAllocation = lazy(() => import("./ScenarioAllocation"));
const ScenarioMove = lazy(() => import("./ScenarioMove"));

/** What is open: an allocation of the branch or a new one, or the move of a milestone. */
type Opened = Pick<ComponentProps<typeof ScenarioAllocation>, "allocation" | "proposal"> | "move";

interface Props {
  query: PreloadedQuery<ScenarioPageQuery>;
  search: { other?: string };
  onSearch: (next: { other?: string }) => void;
}

/** One branch: the plan as it would be, what is different, and what that would mean. */
export default function ScenarioPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const [opened, setOpened] = useState<Opened | null>(null);
  const data = usePreloadedQuery<ScenarioPageQuery>(
    graphql`
      query ScenarioPageQuery($id: ID!, $other: ID, $from: Date!) {
        scenario(id: $id) {
          id
          version
          name
          note
          status
          changeCount
          closedAt
          closedBy {
            name
          }
          ...ScenarioChanges_scenario
          ...ScenarioName_scenario
          ...ScenarioAllocation_scenario
          ...ScenarioMove_scenario
        }
        scenarioComparison(id: $id, other: $other) {
          ...ScenarioCompared_comparison
        }
        ...ScenarioNeeds_query @arguments(id: $id, other: $other)
        scenarioNames {
          scenario
          name
          status
        }
        loadGrid(from: $from, count: 52, unit: WEEK, scenario: $id) {
          columns {
            startsOn
            endsOn
          }
          rows {
            person {
              id
              name
              labRole
            }
            ...TargetDialog_row
            target {
              low
              high
            }
            skills
            teams
            capacity
            confirmed
            tentative
            leave
            holiday
            overWeeks
            lines {
              confirmed
              tentative
              engagement {
                id
                title
                ...EffortDialog_engagement
              }
            }
            allocations {
              id
              version
              startsOn
              endsOn
              fte
              status
              note
              engagement {
                id
                title
              }
            }
          }
        }
        engagementNames(status: [LEAD, APPRAISAL, AGREED, ACTIVE, ON_HOLD, CLOSING]) {
          engagement
          title
        }
      }
    `,
    query,
  );
  const { scenario, scenarioComparison } = data;
  if (!scenario || !scenarioComparison) return <NotFound />;
  const { columns, rows } = data.loadGrid;
  const edits = scenario.status === "DRAFT";
  const close = () => setOpened(null);
  const engagements = data.engagementNames.map((row) => ({ value: row.engagement, label: row.title }));
  const people = rows.map(({ person }) => ({ value: person.id, label: person.name }));
  const others = data.scenarioNames.filter((one) => one.status === "DRAFT" && one.scenario !== scenario.id);
  const against = others.find((one) => one.scenario === search.other)?.name ?? null;
  const allocating = opened === "move" ? null : opened;
  const titleOf = (allocation: Editable | undefined) => {
    const person = allocation?.person.name;
    return allocation ? t`${person} on ${allocation.engagement.title}` : t`Allocate in the scenario`;
  };
  const marked = ({ person, engagement, from, to, whole }: Marked) => {
    const [low, high, at] = [columns[Math.min(from, to)], columns[Math.max(from, to)], columns[from]];
    if (!low || !high || !at) return;
    const row = rows.find((one) => one.person.id === person);
    const touched = row?.allocations.find(
      (one) => one.engagement.id === engagement && one.startsOn <= at.endsOn && at.startsOn <= one.endsOn,
    );
    if (row && touched) setOpened({ allocation: { ...touched, person: row.person }, proposal: dragged(touched, columns, from, to, whole) });
    else setOpened({ proposal: { person, ...(engagement ? { engagement } : {}), startsOn: low.startsOn, endsOn: high.endsOn } });
  };
  return (
    <Page
      wide
      over={<Trans>Scenario</Trans>}
      title={scenario.name}
      actions={
        <>
          <Badge tone={scenarioTone[scenario.status] ?? "quiet"}>{term(scenarioStatus, scenario.status, t)}</Badge>
          {edits && (
            <>
              <ScenarioName scenario={scenario} />
              <Button variant="default" onClick={() => setOpened({})}>
                <Trans>Allocate</Trans>
              </Button>
              <Button variant="default" onClick={() => setOpened("move")}>
                <Trans>Move a milestone</Trans>
              </Button>
              <ScenarioClose scenario={scenario} />
            </>
          )}
        </>
      }
    >
      {scenario.note && <p className="breakable">{scenario.note}</p>}
      <Section id="changes" title={<Trans>What is different</Trans>} side={<span className="dimmed">{scenario.changeCount}</span>} flush>
        <ScenarioChanges scenario={scenario} />
      </Section>
      {scenario.status === "APPLIED" ? (
        <Applied at={scenario.closedAt} by={scenario.closedBy?.name} />
      ) : (
        <>
          <div style={{ maxInlineSize: "24rem" }}>
            <SelectField
              label={t`Compare with`}
              name="other"
              empty={t`The plan as it is`}
              options={others.map((one) => ({ value: one.scenario, label: one.name }))}
              defaultValue={search.other ?? ""}
              onChange={(other) => onSearch(other ? { other } : {})}
            />
          </div>
          <ScenarioCompared comparison={scenarioComparison} query={data} against={against} />
          <Section id="table" title={<Trans>Hours as they would be</Trans>} flush>
            <LoadGrid unit="WEEK" columns={columns} rows={rows} canEdit={edits} onMarked={marked} />
          </Section>
        </>
      )}
      {allocating && (
        <Dialog
          title={titleOf(allocating.allocation)}
          onClose={close}
          {...(allocating.allocation ? {} : firstToChoose(allocating.proposal))}
        >
          <Suspense fallback={<p role="status">…</p>}>
            <ScenarioAllocation
              {...allocating}
              scenario={scenario}
              newest={rows.flatMap((row) => row.allocations).find((one) => one.id === allocating.allocation?.id)}
              people={people}
              engagements={engagements}
              onClose={close}
            />
          </Suspense>
        </Dialog>
      )}
      {opened === "move" && (
        <Dialog title={t`Move a milestone in the scenario`} onClose={close}>
          <Suspense fallback={<p role="status">…</p>}>
            <ScenarioMove scenario={scenario} engagements={engagements} onClose={close} />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}

/** What was made the plan is no what-if any more: the plan itself says what became of it. */
function Applied({ at, by }: { at: string | null | undefined; by: string | undefined }) {
  const { i18n } = useLingui();
  const day = at ? longDay(i18n, dayOf(at)) : "";
  return (
    <p>
      {by ? (
        <Trans>
          All of this is part of the plan since {day}: {by} applied it.
        </Trans>
      ) : (
        <Trans>All of this is part of the plan since {day}.</Trans>
      )}{" "}
      <Link to="/load">
        <Trans>Load of the team</Trans>
      </Link>
    </p>
  );
}
