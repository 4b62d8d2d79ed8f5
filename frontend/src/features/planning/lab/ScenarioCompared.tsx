import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenarioCompared_comparison$key } from "@/gql/lab/ScenarioCompared_comparison.graphql";
import type { ScenarioNeeds_query$key } from "@/gql/lab/ScenarioNeeds_query.graphql";
import { shortDay } from "@/lib/dates";
import { ScenarioNeeds } from "./ScenarioNeeds";

interface Props {
  comparison: ScenarioCompared_comparison$key;
  query: ScenarioNeeds_query$key;
  /** The other branch's name, or null when it is compared with the plan as it is. */
  against: string | null;
}

/** What the branch would mean beside what it is compared with: who tips over, which dates move, which needs stay open. */
export function ScenarioCompared({ comparison, query, against }: Props) {
  const { i18n } = useLingui();
  const { people, dates, warnings, mended } = useFragment(
    graphql`
      fragment ScenarioCompared_comparison on ScenarioComparison {
        people {
          person {
            id
            name
          }
          hours
          newlyOver
          relieved
        }
        dates {
          milestone {
            id
            title
          }
          engagement {
            title
          }
          before
          after
        }
        warnings {
          key
          message
        }
        mended {
          key
          message
        }
      }
    `,
    comparison,
  );
  const weeks = (days: readonly string[]) => {
    const shown = days.slice(0, 6).map((day) => shortDay(i18n, day));
    return days.length > 6 ? `${shown.join(", ")}…` : shown.join(", ");
  };
  return (
    <div className="columns">
      <div className="stack">
        <Section id="people" title={<Trans>Who has more or less to do</Trans>} flush>
          <ul className={table.list}>
            {people.length === 0 && (
              <li className="dimmed">
                <Trans>Nobody.</Trans>
              </li>
            )}
            {people.map((row) => (
              <li key={row.person.id}>
                <div className={table.line}>
                  <span>{row.person.name}</span>
                  <span className="small">
                    {i18n.number(row.hours, { maximumFractionDigits: 0, signDisplay: "exceptZero", style: "unit", unit: "hour" })}
                  </span>
                </div>
                {row.newlyOver.length > 0 && (
                  <p className="small">
                    <Badge tone="rust">
                      <Plural value={row.newlyOver.length} one="Tips over in # week" other="Tips over in # weeks" />
                    </Badge>{" "}
                    {weeks(row.newlyOver)}
                  </p>
                )}
                {row.relieved.length > 0 && (
                  <p className="small">
                    <Badge tone="moss">
                      <Plural value={row.relieved.length} one="No longer over in # week" other="No longer over in # weeks" />
                    </Badge>{" "}
                    {weeks(row.relieved)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="dates" title={<Trans>Dates that move</Trans>} flush>
          <ul className={table.list}>
            {dates.length === 0 && (
              <li className="dimmed">
                <Trans>None.</Trans>
              </li>
            )}
            {dates.map((row) => (
              <li key={row.milestone.id} className={table.line}>
                <span className="breakable">
                  {row.milestone.title} <span className="small dimmed">{row.engagement.title}</span>
                </span>
                <span className="small">
                  <s className="dimmed">{row.before && shortDay(i18n, row.before)}</s> {row.after && shortDay(i18n, row.after)}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <div className="stack">
        <ScenarioNeeds query={query} against={against} />
        <Section
          id="warnings"
          title={against ? <Trans>Warnings beside “{against}”</Trans> : <Trans>Warnings beside today’s plan</Trans>}
          flush
        >
          <ul className={table.list}>
            {warnings.length + mended.length === 0 && (
              <li className="dimmed">
                <Trans>Nothing new is wrong.</Trans>
              </li>
            )}
            {warnings.map((row) => (
              <li key={row.key}>{row.message}</li>
            ))}
            {mended.map((row) => (
              <li key={row.key}>
                <Badge tone="moss">{against ? <Trans>Only there</Trans> : <Trans>Mended</Trans>}</Badge> <s>{row.message}</s>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}
