import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { Timeline_engagement$key } from "@/gql/lab/Timeline_engagement.graphql";
import { shortDay, today, toDate } from "@/lib/dates";
import { milestoneStatus, term } from "@/lib/terms";
import { type Scale, scaleOf } from "./scale";
import classes from "./timeline.module.css";

/** Milestones over time: the live date, its baseline as a ghost, today. The list below says the same in words. */
export function Timeline(props: { engagement: Timeline_engagement$key }) {
  const { t, i18n } = useLingui();
  const { milestones, startsOn, endsOn, waitingPeriods } = useFragment(
    graphql`
      fragment Timeline_engagement on Engagement {
        startsOn
        endsOn
        milestones {
          id
          title
          dueOn
          baselineOn
          reachedOn
          status
          isLate
        }
        waitingPeriods {
          id
          what
          since
          until
        }
      }
    `,
    props.engagement,
  );
  const days = [startsOn, endsOn, ...milestones.flatMap((row) => [row.dueOn, row.baselineOn])].filter((day) => day != null);
  if (days.length === 0) return null;
  const scale = scaleOf(days, today());
  const at = (day: string) => ({ insetInlineStart: `${scale.share(day)}%` });
  return (
    <div className={classes.scroll} role="group" tabIndex={0} aria-label={t`Timeline`}>
      <div className={classes.band}>
        <Months scale={scale} />
        {waitingPeriods.map((row) => (
          <div
            key={row.id}
            className={classes.wait}
            title={t`Waiting on client: ${row.what}`}
            style={{ ...at(row.since), inlineSize: `${scale.share(row.until ?? today()) - scale.share(row.since)}%` }}
          />
        ))}
        {milestones.map(
          (row) =>
            row.baselineOn &&
            row.baselineOn !== row.dueOn && <span key={`b${row.id}`} className={classes.ghost} style={at(row.baselineOn)} />,
        )}
        {milestones.map(
          (row) =>
            row.dueOn && (
              <span
                key={row.id}
                className={classes.mark}
                data-state={row.isLate ? "late" : row.status === "ACCEPTED" ? "done" : row.status === "SUBMITTED" ? "submitted" : "open"}
                style={at(row.dueOn)}
                title={`${row.title} · ${shortDay(i18n, row.dueOn)} · ${term(milestoneStatus, row.status, t)}`}
              />
            ),
        )}
        <span className={classes.today} style={at(today())} />
      </div>
    </div>
  );
}

function Months({ scale }: { scale: Scale }) {
  const { i18n } = useLingui();
  return scale.months.map((month) => (
    <span key={month} className={classes.month} style={{ insetInlineStart: `${scale.share(month)}%` }}>
      {i18n.date(toDate(month), month.slice(5, 7) === "01" ? { month: "short", year: "numeric" } : { month: "short" })}
    </span>
  ));
}
