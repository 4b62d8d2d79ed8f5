import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { WeekLoad_week$key } from "@/gql/lab/WeekLoad_week.graphql";

/** This week's allocations against the time there is. */
export function WeekLoad(props: { week: WeekLoad_week$key }) {
  const { i18n } = useLingui();
  const { capacityHours, allocatedHours, allocations } = useFragment(
    graphql`
      fragment WeekLoad_week on MyWeek {
        capacityHours
        allocatedHours
        allocations {
          hours
          status
          engagement {
            id
            title
          }
        }
      }
    `,
    props.week,
  );
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const [given, room] = [hours(allocatedHours), hours(capacityHours)];
  const over = allocatedHours > capacityHours;
  return (
    <Section
      id="load"
      title={<Trans>This week’s time</Trans>}
      side={
        <Badge tone={over ? "rust" : "moss"}>
          <Trans>
            {given} h of {room} h
          </Trans>
        </Badge>
      }
      flush
    >
      {allocations.length === 0 && (
        <Empty>
          <Trans>Nothing is allocated this week.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {allocations.map((row, index) => (
          <li key={`${row.engagement.id}-${index}`} className={table.line}>
            <span className="truncate">{row.engagement.title}</span>
            <span className="row">
              {row.status === "TENTATIVE" && (
                <Badge>
                  <Trans context="allocationStatus">Tentative</Trans>
                </Badge>
              )}
              <span className="number">{hours(row.hours)} h</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
