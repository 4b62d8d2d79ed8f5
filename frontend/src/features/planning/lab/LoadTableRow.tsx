import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { LoadTableRow_row$key } from "@/gql/lab/LoadTableRow_row.graphql";
import { shortDay } from "@/lib/dates";
import { allocationStatus, term } from "@/lib/terms";
import { AllocationDialog, type Editable } from "./AllocationDialog";
import classes from "./load.module.css";
import { levelOf } from "./rules";

interface Props {
  row: LoadTableRow_row$key;
  first: boolean;
  canEdit: boolean;
  engagements: readonly { value: string; label: string }[];
}

export function LoadTableRow(props: Props) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState<Editable | null>(null);
  const { person, cells, allocations } = useFragment(
    graphql`
      fragment LoadTableRow_row on LoadRow {
        person {
          id
          name
        }
        cells {
          weekStart
          capacityHours
          confirmedHours
          tentativeHours
          leaveHours
          holidayHours
        }
        allocations {
          id
          version
          startsOn
          endsOn
          fte
          status
          note
          allowedActions
          engagement {
            id
            title
          }
        }
      }
    `,
    props.row,
  );
  const hours = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className={classes.name} aria-expanded={open} onClick={() => setOpen(!open)}>
            {person.name}
          </button>
        </th>
        {cells.map((cell, column) => {
          const [given, room] = [hours(cell.confirmedHours + cell.tentativeHours), hours(cell.capacityHours)];
          const week = shortDay(i18n, cell.weekStart);
          const away = cell.leaveHours + cell.holidayHours;
          const shown = hours(cell.confirmedHours) + (cell.tentativeHours > 0 ? `+${hours(cell.tentativeHours)}` : "");
          return (
            <td
              key={cell.weekStart}
              data-level={levelOf(cell)}
              data-tentative={cell.tentativeHours > 0}
              tabIndex={props.first && column === 0 ? 0 : -1}
              aria-label={`${shown} · ${t`${person.name}, week of ${week}: ${given} of ${room} hours`}`}
              title={away > 0 ? t`${hours(away)} h of leave and holidays` : undefined}
            >
              {hours(cell.confirmedHours)}
              {cell.tentativeHours > 0 && <small>+{hours(cell.tentativeHours)}</small>}
            </td>
          );
        })}
      </tr>
      {open && (
        <tr className={classes.detail}>
          <th scope="row" className="small dimmed">
            <Trans>Allocations</Trans>
          </th>
          <td colSpan={cells.length} tabIndex={-1}>
            {allocations.length === 0 && <Trans>Nothing is allocated in these weeks.</Trans>}
            {allocations.map((row) => (
              <div key={row.id} className="row small">
                <span className="strong">{row.engagement.title}</span>
                <span>
                  {shortDay(i18n, row.startsOn)}–{shortDay(i18n, row.endsOn)}
                </span>
                <span className="number">{t`${i18n.number(row.fte)} FTE`}</span>
                <Badge tone={row.status === "CONFIRMED" ? "moss" : "quiet"}>{term(allocationStatus, row.status, t)}</Badge>
                {row.allowedActions.includes("UPDATE") && (
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => setEditing(row)}
                    aria-label={t`Edit the allocation to ${row.engagement.title}`}
                  >
                    <Trans>Edit</Trans>
                  </Button>
                )}
              </div>
            ))}
            {editing && (
              <AllocationDialog
                allocation={editing}
                people={[{ value: person.id, label: person.name }]}
                engagements={props.engagements}
                onClose={() => setEditing(null)}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}
