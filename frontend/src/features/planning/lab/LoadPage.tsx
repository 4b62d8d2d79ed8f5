import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useDeferredValue, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Empty, Page, Section } from "@/components/Page";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import { labRole } from "@/lib/domainTerms";
import { known, LoadFilters, type LoadSearch } from "./LoadFilters";
import { LoadGrid, type Unit } from "./LoadGrid";
import { dragged } from "./rules";
import type { Marked } from "./useSpans";

const AllocationDialog = lazy(() => import("./AllocationDialog").then((module) => ({ default: module.AllocationDialog })));
const EffortDialog = lazy(() => import("./EffortDialog").then((module) => ({ default: module.EffortDialog })));
const TargetDialog = lazy(() => import("./TargetDialog").then((module) => ({ default: module.TargetDialog })));

interface Props {
  query: PreloadedQuery<LoadPageQuery>;
  onMove: (direction: -1 | 1) => void;
  onUnit: (unit: Unit) => void;
  search: LoadSearch;
  onSearch: (next: LoadSearch) => void;
}

/** Person by day, week or month: who is on what, who is over, who has room. */
export default function LoadPage({ query, onMove, onUnit, onSearch, ...props }: Props) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const { viewer, loadGrid, engagementNames } = usePreloadedQuery<LoadPageQuery>(
    graphql`
      query LoadPageQuery($from: Date!, $count: Int!, $unit: LoadUnit!) {
        viewer {
          canEditAllocations
          canSeeTeamLoad
        }
        loadGrid(from: $from, count: $count, unit: $unit) {
          unit
          columns {
            startsOn
            endsOn
          }
          skills {
            id
            name
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
  const { columns, rows } = loadGrid;
  const edits = viewer.canEditAllocations;
  const close = () => setDialog(null);
  const engagements = engagementNames.map((row) => ({ value: row.engagement, label: row.title }));
  const people = rows.map(({ person }) => ({ value: person.id, label: person.name }));
  const options = { people, engagements, onClose: close };
  const skills = loadGrid.skills.map(({ id, name }) => ({ value: id, label: name }));
  const search = known(props.search, { skill: skills.map(valueOf), role: Object.keys(labRole), team: engagements.map(valueOf) });
  // apart, for each is compared by what it says
  const [skill, role, team] = [useDeferredValue(search.skill), useDeferredValue(search.role), useDeferredValue(search.team)];
  const shown = rows.filter(
    (row) => (!role || row.person.labRole === role) && (!skill || row.skills.includes(skill)) && (!team || row.teams.includes(team)),
  );
  // the team that is looked at is what somebody is allocated to
  const begun = team ? { engagement: team } : {};
  const marked = ({ person, engagement, from, to, whole }: Marked) => {
    const [low, high] = [columns[Math.min(from, to)], columns[Math.max(from, to)]];
    const at = columns[from];
    if (!low || !high || !at) return;
    const row = rows.find((one) => one.person.id === person);
    const touched = row?.allocations.find(
      (one) => one.engagement.id === engagement && one.startsOn <= at.endsOn && at.startsOn <= one.endsOn,
    );
    if (row && touched)
      setDialog(
        <AllocationDialog
          allocation={{ ...touched, person: row.person }}
          proposal={dragged(touched, columns, from, to, whole)}
          {...options}
        />,
      );
    else {
      const proposal = { ...begun, person, ...(engagement ? { engagement } : {}), startsOn: low.startsOn, endsOn: high.endsOn };
      setDialog(<AllocationDialog proposal={proposal} {...options} />);
    }
  };
  const target = (person: string) => {
    const row = rows.find((one) => one.person.id === person);
    if (row) setDialog(<TargetDialog row={row} onClose={close} />);
  };
  const effort = (person: string, engagement: string) => {
    const line = rows.find((one) => one.person.id === person)?.lines.find((one) => one.engagement.id === engagement);
    if (line) setDialog(<EffortDialog engagement={line.engagement} onClose={close} />);
  };
  return (
    <Page
      wide
      title={viewer.canSeeTeamLoad ? <Trans>Load of the team</Trans> : <Trans>My load</Trans>}
      actions={
        <>
          <Button variant="default" onClick={() => onMove(-1)} aria-label={t`Earlier`}>
            ←
          </Button>
          <Button variant="default" onClick={() => onMove(1)} aria-label={t`Later`}>
            →
          </Button>
          {edits && (
            <Button onClick={() => setDialog(<AllocationDialog proposal={begun} {...options} />)}>
              <Trans>Allocate</Trans>
            </Button>
          )}
        </>
      }
    >
      <LoadFilters
        value={search}
        unit={loadGrid.unit}
        skills={viewer.canSeeTeamLoad ? skills : null}
        engagements={engagements}
        onUnit={onUnit}
        onChange={onSearch}
      />
      <Section id="table" title={<Trans>Hours</Trans>} side={<Legend edits={edits} months={loadGrid.unit === "MONTH"} />} flush>
        {shown.length > 0 ? (
          <LoadGrid
            unit={loadGrid.unit as Unit}
            columns={columns}
            rows={shown}
            canEdit={edits}
            onMarked={marked}
            onTarget={target}
            onEngagement={effort}
          />
        ) : (
          <Empty>
            <Trans>Nobody matches this.</Trans>
          </Empty>
        )}
      </Section>
      <Suspense>{dialog}</Suspense>
    </Page>
  );
}

const valueOf = ({ value }: { value: string }) => value;

function Legend({ edits, months }: { edits: boolean; months: boolean }) {
  return (
    <span className="small dimmed">
      <Trans>Confirmed hours, then tentative ones after a plus, striped. The darker, the fuller; red is over capacity.</Trans>{" "}
      {months && (
        <>
          <Trans>▲ and a number: so many of its weeks are over capacity, though the month may not be.</Trans>{" "}
        </>
      )}
      {edits && (
        <Trans>
          Open a name for its engagements. Drag over cells, or use Shift and the arrows and then Enter, to allocate, move or stretch;
          dragging with Shift always moves.
        </Trans>
      )}
    </span>
  );
}
