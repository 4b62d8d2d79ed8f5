import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Effort_engagement$key } from "@/gql/lab/Effort_engagement.graphql";

/** Effort recorded against effort planned, in days; nothing for those who may not see it. */
export function Effort(props: { engagement: Effort_engagement$key }) {
  const { t, i18n } = useLingui();
  const { effort } = useFragment(
    graphql`
      fragment Effort_engagement on Engagement {
        effort {
          plannedDays
          plannedDaysSoFar
          actualDays
          people {
            name
            plannedDays
            actualDays
          }
        }
      }
    `,
    props.engagement,
  );
  if (!effort) return null;
  const days = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const planned = Math.round(effort.plannedDays * 10) / 10;
  const rows = [...effort.people, { name: t`All`, plannedDays: effort.plannedDaysSoFar, actualDays: effort.actualDays }];
  return (
    <Section
      id="effort"
      title={<Trans>Effort</Trans>}
      side={<span className="small dimmed">{t`in days; ${plural(planned, { one: "# planned in all", other: "# planned in all" })}`}</span>}
      flush
    >
      <table className={table.table} aria-label={t`Effort`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Who</Trans>
            </th>
            <th scope="col">
              <Trans>Planned so far</Trans>
            </th>
            <th scope="col">
              <Trans>Actual</Trans>
            </th>
          </tr>
        </thead>
        <tbody className="number">
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{days(row.plannedDays)}</td>
              <td>{days(row.actualDays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
