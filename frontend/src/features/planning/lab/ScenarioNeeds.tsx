import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenarioNeeds_query$data, ScenarioNeeds_query$key } from "@/gql/lab/ScenarioNeeds_query.graphql";
import { shortDay } from "@/lib/dates";

type Met = ScenarioNeeds_query$data["scenarioNeeds"][number]["here"];

/** Needs that stay open in the branch or in what it is compared with, and who meets them where they are met. */
export function ScenarioNeeds({ query, against }: { query: ScenarioNeeds_query$key; against: string | null }) {
  const { t, i18n } = useLingui();
  const { scenarioNeeds } = useFragment(
    graphql`
      fragment ScenarioNeeds_query on Query @argumentDefinitions(id: { type: "ID!" }, other: { type: "ID" }) {
        scenarioNeeds(id: $id, other: $other) {
          need {
            id
            skill {
              name
            }
            engagement {
              title
            }
          }
          here {
            personName
            startsOn
            fte
          }
          there {
            personName
            startsOn
            fte
          }
        }
      }
    `,
    query,
  );
  const told = (met: NonNullable<Met>) =>
    [met.personName, i18n.number(met.fte, { style: "percent" }), shortDay(i18n, met.startsOn)].join(", ");
  const mark = (here: Met, there: Met) => {
    if (here && !there) return <Badge tone="moss">{t`Met here`}</Badge>;
    if (there && !here) return <Badge tone="rust">{against ? t`Met there alone` : t`No longer met`}</Badge>;
    return <Badge tone="sand">{against ? t`Open in both` : t`Stays open`}</Badge>;
  };
  return (
    <Section id="needs" title={<Trans>Open needs</Trans>} flush>
      <ul className={table.list}>
        {scenarioNeeds.length === 0 && (
          <li className="dimmed">
            <Trans>None.</Trans>
          </li>
        )}
        {scenarioNeeds.map(({ need, here, there }) => {
          const met = here ?? there;
          return (
            <li key={need.id} className={table.line}>
              <span className="breakable">
                {need.engagement.title} <span className="small dimmed">{need.skill?.name}</span>
                {met && <div className="small">{told(met)}</div>}
              </span>
              {mark(here, there)}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
