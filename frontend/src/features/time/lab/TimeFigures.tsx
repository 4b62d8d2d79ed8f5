import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { TimeFigures_sheet$key } from "@/gql/lab/TimeFigures_sheet.graphql";
import { shortDay } from "@/lib/dates";

/** Planned, capacity and actual side by side, the week shown first and the ones before it. */
export function TimeFigures(props: { sheet: TimeFigures_sheet$key }) {
  const { t, i18n } = useLingui();
  const { weeks } = useFragment(
    graphql`
      fragment TimeFigures_sheet on TimeSheet {
        weeks {
          weekStart
          plannedDays
          capacityDays
          actualDays
          recorded
        }
      }
    `,
    props.sheet,
  );
  const days = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  return (
    <Section
      id="weeks"
      title={<Trans>Planned, capacity, actual</Trans>}
      side={<span className="small dimmed">{t`in days`}</span>}
      flush
      scrolls
    >
      <table className={table.table} aria-label={t`Planned, capacity, actual`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Week</Trans>
            </th>
            <th scope="col">
              <Trans>Planned</Trans>
            </th>
            <th scope="col">
              <Trans>Capacity</Trans>
            </th>
            <th scope="col">
              <Trans>Actual</Trans>
            </th>
          </tr>
        </thead>
        <tbody className="number">
          {[...weeks].reverse().map((week) => (
            <tr key={week.weekStart}>
              <th scope="row">{shortDay(i18n, week.weekStart)}</th>
              <td>{days(week.plannedDays)}</td>
              <td>{days(week.capacityDays)}</td>
              <td>
                {week.recorded ? (
                  days(week.actualDays)
                ) : (
                  <span className="dimmed">
                    <Trans>not recorded</Trans>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
