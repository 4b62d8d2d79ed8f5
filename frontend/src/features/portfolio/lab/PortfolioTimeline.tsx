import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { PortfolioTimeline_engagement$key } from "@/gql/lab/PortfolioTimeline_engagement.graphql";
import { longDay, today } from "@/lib/dates";
import classes from "./portfolio.module.css";
import { spanOf } from "./rules";
import { TimelineFacts } from "./TimelineFacts";

const percent = (share: number) => `${Math.min(Math.max(share, 0), 1) * 100}%`;

/** Every engagement as one line from kick-off to closure, with its milestones. The table says the same in words. */
export default function PortfolioTimeline(props: { engagements: PortfolioTimeline_engagement$key }) {
  const { t, i18n } = useLingui();
  const rows = useFragment(
    graphql`
      fragment PortfolioTimeline_engagement on Engagement @relay(plural: true) {
        id
        reference
        title
        startsOn
        endsOn
        health {
          level
        }
        milestones {
          id
          title
          dueOn
          reachedOn
          isLate
          gate
        }
        ...TimelineFacts_engagement
      }
    `,
    props.engagements,
  );
  const now = today();
  const days = rows.flatMap((row) => [row.startsOn, row.endsOn, ...row.milestones.map((one) => one.reachedOn ?? one.dueOn)]);
  const span = spanOf(days, now);
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t`Timeline of engagements`}>
      <ul className={classes.lines}>
        <li className={classes.line} aria-hidden>
          <div className={classes.name} />
          <div className={classes.head}>
            {span.quarters().map((day) => (
              <span key={day} className={classes.quarter} style={{ insetInlineStart: percent(span.place(day)) }}>
                {i18n.date(`${day}T12:00:00`, { month: "short", year: "2-digit" })}
              </span>
            ))}
          </div>
        </li>
        {rows.map((row) => {
          const from = row.startsOn ?? span.from;
          const until = row.endsOn ?? span.until;
          const marks = row.milestones.flatMap((one) => {
            const day = one.reachedOn ?? one.dueOn;
            return day && span.holds(day) ? [{ ...one, day }] : [];
          });
          return (
            <li key={row.id} className={classes.line}>
              <div className={classes.name}>
                <Link className="strong" to="/engagements/$reference/plan" params={{ reference: row.reference }}>
                  {row.title}
                </Link>
                <TimelineFacts engagement={row} />
              </div>
              <div className={classes.track}>
                {span.quarters().map((day) => (
                  <span key={day} className={classes.quarter} style={{ insetInlineStart: percent(span.place(day)) }} />
                ))}
                <span className={classes.now} style={{ insetInlineStart: percent(span.place(now)) }} />
                <span
                  className={classes.run}
                  data-level={row.health.level}
                  style={{ insetInlineStart: percent(span.place(from)), insetInlineEnd: percent(1 - span.place(until)) }}
                />
                {marks.map((one) => (
                  <span
                    key={one.id}
                    className={classes.mark}
                    role="img"
                    data-done={Boolean(one.reachedOn)}
                    data-late={one.isLate}
                    data-gate={one.gate}
                    aria-label={
                      one.isLate ? t`${one.title}, late, was due ${longDay(i18n, one.day)}` : `${one.title}, ${longDay(i18n, one.day)}`
                    }
                    title={`${one.title}, ${longDay(i18n, one.day)}`}
                    style={{ insetInlineStart: percent(span.place(one.day)) }}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <p className="small dimmed" style={{ padding: "0.5rem 1rem", margin: 0 }}>
        <Trans>Diamonds are milestones, squares are gates; filled ones are reached.</Trans>
      </p>
    </div>
  );
}
