import { Trans, useLingui } from "@lingui/react/macro";
import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { Timeline_engagement$key } from "@/gql/lab/Timeline_engagement.graphql";
import { daysLong, shortDay, today } from "@/lib/dates";
import { byStage } from "./groups";
import { type Handlers, Mover } from "./mover";
import { DAY_WIDTH, scaleOf, type Zoom } from "./scale";
import { TimelineBack, TimelineHead } from "./TimelineHead";
import { DeliverableRow, MilestoneMark, StageRow } from "./TimelineRows";
import classes from "./timeline.module.css";

interface Props {
  engagement: Timeline_engagement$key;
  zoom: Zoom;
  /** Changes when what was moved is saved or given up: the marks go back to their saved dates. */
  settled: number;
  onMove: Handlers["onMove"];
  onOpen: (id: string) => void;
  onZoom: Handlers["onZoom"];
  onUndo: Handlers["onUndo"];
}

/** The plan over time. The grid's columns are weeks; what moves is moved by `Mover`, not by rendering. */
export function Timeline({ zoom, settled, onMove, onOpen, onZoom, onUndo, ...props }: Props) {
  const { t, i18n } = useLingui();
  const hint = useId();
  const engagement = useFragment(
    graphql`
      fragment Timeline_engagement on Engagement {
        startsOn
        endsOn
        stages {
          id
          title
          entries {
            enteredOn
            leftOn
          }
        }
        milestones {
          id
          dueOn
          baselineOn
          stage {
            id
          }
          ...TimelineRows_milestone
        }
        deliverables {
          id
          dueOn
          ...TimelineRows_deliverable
        }
        waitingPeriods {
          since
          until
        }
        ...TimelineHead_engagement
      }
    `,
    props.engagement,
  );
  const { stages, milestones, deliverables, waitingPeriods } = engagement;
  const days = [
    engagement.startsOn,
    engagement.endsOn,
    ...milestones.flatMap((row) => [row.dueOn, row.baselineOn]),
    ...deliverables.map((row) => row.dueOn),
    ...stages.flatMap((row) => row.entries.map((entry) => entry.enteredOn)),
    ...waitingPeriods.flatMap((row) => [row.since, row.until]),
  ].filter((day) => day != null);
  const now = today();
  const scale = scaleOf(days, now);
  const describe = (dueOn: string, by: number) => `${shortDay(i18n, dueOn)} (${daysLong(i18n, by, "exceptZero")})`;
  const { scroller, readout } = useMover(zoom, settled, { onMove, onZoom, onUndo, describe });
  useView(scroller, zoom, scale.index(now));
  const dated = deliverables.filter((row) => row.dueOn != null);
  const groups = byStage(stages, milestones);
  return (
    <>
      <div
        ref={scroller}
        className={classes.scroll}
        role="group"
        aria-label={t`Timeline`}
        style={{ "--weeks": scale.weeks, "--day": `${DAY_WIDTH[zoom]}px` } as CSSProperties}
        onClick={(event) => {
          const id = event.target instanceof Element && event.target.closest<HTMLElement>("[data-id]")?.dataset["id"];
          if (id) onOpen(id);
        }}
      >
        <div className={classes.sheet}>
          <TimelineHead scale={scale} zoom={zoom} />
          <TimelineBack engagement={engagement} scale={scale} zoom={zoom} />
          {groups.map((group, index) => (
            <section key={group.stage?.id ?? ""} aria-label={group.stage?.title ?? t`Without a stage`}>
              {(group.stage || groups.length > 1) && <StageRow stage={group.stage} scale={scale} />}
              <ol className={classes.rows}>
                {group.milestones.map((row, at) => (
                  <MilestoneMark key={row.id} milestone={row} scale={scale} hint={hint} first={index === 0 && at === 0} />
                ))}
              </ol>
            </section>
          ))}
          {dated.length > 0 && (
            <section aria-label={t`Deliverables`}>
              <div className={classes.group}>
                <span className={classes.label}>
                  <Trans>Deliverables</Trans>
                </span>
              </div>
              <ol className={classes.rows}>
                {dated.map((row) => (
                  <DeliverableRow key={row.id} deliverable={row} scale={scale} />
                ))}
              </ol>
            </section>
          )}
        </div>
      </div>
      <output ref={readout} className={classes.readout} hidden />
      <p id={hint} className="small dimmed">
        <Trans>
          Drag a milestone, or focus it: ← and → move it by a day, with Shift by a week, Enter asks why, Escape puts it back; ↑ and ↓ go to
          another one, Space opens it, + and − zoom.
        </Trans>
      </p>
    </>
  );
}

/** Starts the mover once; it asks for the newest handlers when it needs them. */
function useMover(zoom: Zoom, settled: number, handlers: Handlers) {
  const scroller = useRef<HTMLDivElement>(null);
  const readout = useRef<HTMLOutputElement>(null);
  const mover = useRef<Mover>(null);
  const latest = useRef({ handlers, zoom });
  useEffect(() => {
    latest.current = { handlers, zoom };
  });
  useEffect(() => {
    if (!scroller.current || !readout.current) return;
    const made = new Mover(
      scroller.current,
      readout.current,
      () => DAY_WIDTH[latest.current.zoom],
      () => latest.current.handlers,
    );
    mover.current = made;
    return () => made.dispose();
  }, []);
  useEffect(() => mover.current?.reset(), [zoom, settled]);
  return { scroller, readout };
}

/** Today a quarter in from the left at first. When the zoom changes, today keeps its place if it is seen, else the middle does. */
function useView(scroller: { current: HTMLDivElement | null }, zoom: Zoom, todayIndex: number) {
  const seen = useRef<Zoom | null>(null);
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const label = box.querySelector<HTMLElement>(`.${classes.corner}`)?.offsetWidth ?? 0;
    const view = box.clientWidth - label;
    if (seen.current === null) box.scrollLeft = todayIndex * DAY_WIDTH[zoom] - view / 4;
    else if (seen.current !== zoom) {
      const offset = todayIndex * DAY_WIDTH[seen.current] - box.scrollLeft;
      const anchor = offset > 0 && offset < view ? offset : view / 2;
      box.scrollLeft = ((box.scrollLeft + anchor) / DAY_WIDTH[seen.current]) * DAY_WIDTH[zoom] - anchor;
    }
    seen.current = zoom;
  }, [scroller, zoom, todayIndex]);
}
