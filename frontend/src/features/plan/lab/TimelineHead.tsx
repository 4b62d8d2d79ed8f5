import type { I18n } from "@lingui/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { type CSSProperties, memo } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import type { TimelineHead_engagement$key } from "@/gql/lab/TimelineHead_engagement.graphql";
import { addDays, dateWords, daysBetween, shortDay, toDate, today } from "@/lib/dates";
import { type Scale, type Span, spansOf, type Zoom } from "./scale";
import classes from "./timeline.module.css";

/** Places something in the grid of weeks: its column, the day within the week, its length in days. */
export const place = (index: number, length = 1): CSSProperties =>
  ({ gridColumn: Math.floor(index / 7) + 2, "--o": index % 7, "--n": length }) as CSSProperties;

function name(i18n: I18n, span: Span, zoom: Zoom): string {
  if (zoom === "weeks") return dateWords(i18n, toDate(span.day), { day: "numeric", month: "short" });
  const january = span.day.slice(5, 7) === "01" || span.from === 0;
  if (zoom === "months") return i18n.date(toDate(span.day), january ? { month: "short", year: "numeric" } : { month: "short" });
  return `${i18n.locale === "fr" ? "T" : "Q"}${Math.ceil(Number(span.day.slice(5, 7)) / 3)} ${span.day.slice(0, 4)}`;
}

export const TimelineHead = memo(function TimelineHead({ scale, zoom }: { scale: Scale; zoom: Zoom }) {
  const { i18n } = useLingui();
  return (
    <div className={classes.head}>
      <span className={classes.corner}>
        <Trans>Milestone</Trans>
      </span>
      {spansOf(scale, zoom).map((span) => (
        <span key={span.day} className={classes.span} style={place(span.from, span.length)}>
          <span>{span.length * (zoom === "quarters" ? 2 : 5) > 30 || zoom === "weeks" ? name(i18n, span, zoom) : ""}</span>
        </span>
      ))}
    </div>
  );
});

/** Behind the rows: the lines of the head, today, and the times during which the next step was the client's. */
export function TimelineBack(props: { engagement: TimelineHead_engagement$key; scale: Scale; zoom: Zoom }) {
  const { t, i18n } = useLingui();
  const { scale } = props;
  const { waitingPeriods } = useFragment(
    graphql`
      fragment TimelineHead_engagement on Engagement {
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
  const now = today();
  return (
    <div className={classes.back}>
      {spansOf(scale, props.zoom).map((span) => (
        <span key={span.day} className={classes.line} style={place(span.from)} />
      ))}
      {waitingPeriods.map((row) => {
        const from = scale.index(row.since);
        const until = row.until ?? now;
        return (
          <span
            key={row.id}
            className={classes.wait}
            style={place(from, Math.max(1, daysBetween(addDays(scale.start, from), until)))}
            title={t`Waiting on client: ${row.what} (${shortDay(i18n, row.since)}–${row.until ? shortDay(i18n, row.until) : ""})`}
          />
        );
      })}
      <span className={classes.today} style={place(scale.index(now))} title={t`Today`} />
    </div>
  );
}
