import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenarioCompared_comparison$key } from "@/gql/lab/ScenarioCompared_comparison.graphql";
import type { ScenarioCompared_scenario$key } from "@/gql/lab/ScenarioCompared_scenario.graphql";
import { shortDay } from "@/lib/dates";

interface Props {
  comparison: ScenarioCompared_comparison$key;
  scenario: ScenarioCompared_scenario$key;
}

/** What the branch would mean: who tips over, which dates move, which needs stay open, what is warned of. */
export function ScenarioCompared({ comparison, scenario }: Props) {
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
  const { needs } = useFragment(
    graphql`
      fragment ScenarioCompared_scenario on Scenario {
        needs {
          met
          need {
            id
            skill {
              name
            }
            engagement {
              title
            }
          }
        }
      }
    `,
    scenario,
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
        <Section id="needs" title={<Trans>Open needs</Trans>} flush>
          <ul className={table.list}>
            {needs.length === 0 && (
              <li className="dimmed">
                <Trans>None.</Trans>
              </li>
            )}
            {needs.map(({ need, met }) => (
              <li key={need.id} className={table.line}>
                <span className="breakable">
                  {need.engagement.title} <span className="small dimmed">{need.skill?.name}</span>
                </span>
                {met ? (
                  <Badge tone="moss">
                    <Trans>Met here</Trans>
                  </Badge>
                ) : (
                  <Badge tone="sand">
                    <Trans>Stays open</Trans>
                  </Badge>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <Section id="warnings" title={<Trans>Warnings against today</Trans>} flush>
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
                <Badge tone="moss">
                  <Trans>Mended</Trans>
                </Badge>{" "}
                <s>{row.message}</s>
              </li>
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}
