import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty } from "@/components/Page";
import { ShareButton } from "@/features/shared/lab/ShareButton";
import type { PlanPageQuery } from "@/gql/lab/PlanPageQuery.graphql";
import { isOf, useLeadThere, useWanted } from "@/lib/wanted";
import { AddMilestone } from "./AddMilestone";
import { Legend } from "./Legend";
import { type Zoom, ZOOMS } from "./scale";
import { Stages } from "./Stages";
import { Timeline } from "./Timeline";
import classes from "./timeline.module.css";
import { useUndo } from "./useUndo";
import { ViewSwitch } from "./ViewSwitch";
import { Waiting } from "./Waiting";

const PlanTable = lazy(() => import("./PlanTable").then((module) => ({ default: module.PlanTable })));
const MoveDialog = lazy(() => import("./MoveDialog"));
const MilestoneDialog = lazy(() => import("./MilestoneDialog"));

type Act = { kind: "open" | "move"; id: string; dueOn: string | null };

/** The plan, as a timeline or as a table: the address keeps which, and how near it is looked at. */
export default function PlanPage({ query }: { query: PreloadedQuery<PlanPageQuery> }) {
  const { t } = useLingui();
  const { view, zoom, show, forget } = useView();
  const { at } = useWanted();
  const [act, setAct] = useState<Act | null>(null);
  const [settled, setSettled] = useState(0);
  const close = () => {
    setAct(null);
    if (at) forget();
    setSettled((count) => count + 1);
  };
  const { last, busy, moved, undo } = useUndo(close);
  const { engagement } = usePreloadedQuery<PlanPageQuery>(
    graphql`
      query PlanPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          allowedActions
          milestones {
            id
            dueOn
            disclosure
            ...MoveDialog_milestone
          }
          ...Timeline_engagement
          ...PlanTable_engagement
          ...Stages_engagement
          ...Waiting_engagement
          ...AddMilestone_engagement
        }
      }
    `,
    query,
  );
  useLeadThere();
  // also when the address comes to name another one while the page is open: the palette leads here from here
  useEffect(() => {
    if (isOf(at, "Milestone")) setAct({ kind: "open", id: at, dueOn: null });
  }, [at]);
  if (!engagement) return null;
  const { milestones, allowedActions } = engagement;
  const hidden = milestones.filter((row) => row.disclosure === "INTERNAL").map((row) => row.id);
  const move = (id: string, dueOn: string | null) => setAct({ kind: "move", id, dueOn });
  const open = (id: string) => setAct({ kind: "open", id, dueOn: null });
  const rowOf = (id: string) => milestones.find((row) => row.id === id);
  const dueOf = (id: string) => rowOf(id)?.dueOn ?? null;
  const moving = act?.kind === "move" && rowOf(act.id);
  return (
    <div className="stack">
      <div className={classes.toolbar}>
        <span className="row">
          <ViewSwitch
            name="view"
            label={t`The plan as`}
            value={view}
            options={[
              { value: "timeline", label: t`Timeline` },
              { value: "table", label: t`Table` },
            ]}
            onChange={(next) => show({ view: next })}
          />
          {view === "timeline" && (
            <ViewSwitch
              name="zoom"
              label={t`Zoom`}
              value={zoom}
              options={[
                { value: "weeks", label: t`Weeks` },
                { value: "months", label: t`Months` },
                { value: "quarters", label: t`Quarters` },
              ]}
              onChange={(next) => show({ zoom: next })}
            />
          )}
        </span>
        <span className="row">
          {last && (
            <Button variant="subtle" size="sm" loading={busy} onClick={() => void undo(last)}>
              <Trans>Undo the last move</Trans>
            </Button>
          )}
          {allowedActions.includes("SHARE") && hidden.length > 0 && (
            <>
              <Badge>
                <Plural value={hidden.length} one="# internal" other="# internal" />
              </Badge>
              <ShareButton ids={hidden} now="INTERNAL" />
            </>
          )}
          <AddMilestone engagement={engagement} />
        </span>
      </div>
      {milestones.length === 0 && (
        <Empty>
          <Trans>No milestone yet. Add the first one.</Trans>
        </Empty>
      )}
      {milestones.length > 0 && view === "timeline" && (
        <>
          <Timeline
            engagement={engagement}
            zoom={zoom}
            settled={settled}
            onMove={move}
            onOpen={open}
            onZoom={(step) => show({ zoom: ZOOMS[ZOOMS.indexOf(zoom) + step] ?? zoom })}
            onUndo={() => last && void undo(last)}
          />
          <Legend />
        </>
      )}
      {milestones.length > 0 && view === "table" && (
        <Suspense>
          <PlanTable engagement={engagement} onOpen={open} onMove={(id) => move(id, dueOf(id))} />
        </Suspense>
      )}
      <div className="columns">
        <Stages engagement={engagement} />
        <Waiting engagement={engagement} />
      </div>
      <Suspense>
        {act?.kind === "open" && <MilestoneDialog id={act.id} onClose={close} onMove={() => move(act.id, dueOf(act.id))} />}
        {act && moving && (
          <MoveDialog
            milestone={moving}
            dueOn={act.dueOn}
            onClose={close}
            onMoved={(slip, title) => {
              close();
              moved(slip, title);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}

interface Search {
  view?: "timeline" | "table";
  zoom?: Zoom;
  at?: undefined;
  row?: undefined;
}

function useView() {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const show = (next: Search) =>
    void navigate({ to: ".", search: ((old: Search) => ({ ...old, ...next })) as never, replace: true, resetScroll: false });
  return {
    view: search.view === "table" ? ("table" as const) : ("timeline" as const),
    zoom: ZOOMS.find((zoom) => zoom === search.zoom) ?? ("months" as const),
    show,
    // what the address led to was looked at: chosen once more, it opens once more
    forget: () => show({ at: undefined, row: undefined }),
  };
}
