import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useState } from "react";
import { Badge } from "@/components/Badge";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import classes from "./load.module.css";
import { bandOf, levelOf, utilization } from "./rules";

export type GridRow = LoadPageQuery["response"]["loadGrid"]["rows"][number];

interface Props {
  row: GridRow;
  names: readonly string[];
  hours: (value: number) => string;
  first: boolean;
  canEdit: boolean;
  onTarget: (person: string) => void;
  onEngagement: (person: string, engagement: string) => void;
}

/** A person's hours in each column; opened, a row for each engagement. */
export const LoadGridRow = memo(
  function LoadGridRow({ row, names, hours, first, canEdit, onTarget, onEngagement }: Props) {
    const { t } = useLingui();
    const [open, setOpen] = useState(false);
    return (
      <>
        <tr data-person={row.person.id}>
          <th scope="row">
            <button type="button" className={classes.name} aria-expanded={open} onClick={() => setOpen(!open)}>
              {row.person.name}
            </button>
            <Share row={row} onTarget={canEdit ? () => onTarget(row.person.id) : null} />
          </th>
          {row.capacity.map((capacityHours, column) => {
            const [confirmedHours, tentativeHours] = [row.confirmed[column] ?? 0, row.tentative[column] ?? 0];
            const [leave, holiday] = [row.leave[column] ?? 0, row.holiday[column] ?? 0];
            const shown = hours(confirmedHours) + (tentativeHours > 0 ? `+${hours(tentativeHours)}` : "");
            const level = levelOf({ capacityHours, confirmedHours, tentativeHours });
            const room = hours(capacityHours);
            return (
              <td
                key={names[column]}
                data-column={column}
                data-level={level}
                data-tentative={tentativeHours > 0 || undefined}
                tabIndex={first && column === 0 ? 0 : -1}
                aria-label={level === "over" ? t`${shown} of ${room} hours, over capacity` : t`${shown} of ${room} hours`}
                title={leave + holiday > 0 ? t`${hours(leave)} h of leave, ${hours(holiday)} h of holidays` : undefined}
              >
                {hours(confirmedHours)}
                {tentativeHours > 0 && <small>+{hours(tentativeHours)}</small>}
              </td>
            );
          })}
        </tr>
        {open && <Lines row={row} names={names} hours={hours} canEdit={canEdit} onEngagement={onEngagement} />}
      </>
    );
  },
  (before, after) => before.row === after.row && before.names.join() === after.names.join() && before.first === after.first,
);

function Share({ row, onTarget }: { row: GridRow; onTarget: (() => void) | null }) {
  const { t } = useLingui();
  const share = utilization(row.capacity, row.confirmed, row.tentative);
  if (!share || !row.target) return null;
  const { low, high } = row.target;
  const band = bandOf(share.confirmed, row.target);
  const tone = band === "over" ? "rust" : band === "below" ? "quiet" : "moss";
  const name = row.person.name;
  const shown = t`${share.confirmed} % of ${low}–${high} %`;
  return (
    <span className={classes.share}>
      <Badge tone={tone}>
        {onTarget ? (
          <button type="button" className={classes.plain} onClick={onTarget} aria-label={t`${shown}: change the target of ${name}`}>
            {shown}
          </button>
        ) : (
          shown
        )}
      </Badge>
      {share.all > share.confirmed && (
        <span className="small dimmed">
          <Trans>{share.all} % with tentative</Trans>
        </span>
      )}
    </span>
  );
}

function Lines({ row, names, hours, canEdit, onEngagement }: Pick<Props, "row" | "names" | "hours" | "canEdit" | "onEngagement">) {
  const { t } = useLingui();
  if (row.lines.length === 0)
    return (
      <tr className={classes.detail}>
        <th scope="row" className="small dimmed">
          <Trans>Engagements</Trans>
        </th>
        <td colSpan={names.length} tabIndex={-1}>
          <Trans>Nothing is allocated in this time.</Trans>
        </td>
      </tr>
    );
  return row.lines.map(({ engagement, confirmed, tentative }) => (
    <tr key={engagement.id} className={classes.line} data-person={row.person.id} data-engagement={engagement.id}>
      <th scope="row">
        {canEdit ? (
          <button
            type="button"
            className={classes.name}
            onClick={() => onEngagement(row.person.id, engagement.id)}
            aria-label={t`${engagement.title}: bounds and budget`}
          >
            {engagement.title}
          </button>
        ) : (
          engagement.title
        )}
      </th>
      {names.map((name, column) => {
        const [sure, open] = [confirmed[column] ?? 0, tentative[column] ?? 0];
        return (
          <td
            key={name}
            data-column={column}
            data-given={sure + open > 0 || undefined}
            data-tentative={open > 0 || undefined}
            tabIndex={-1}
          >
            {sure > 0 && hours(sure)}
            {open > 0 && <small>+{hours(open)}</small>}
          </td>
        );
      })}
    </tr>
  ));
}
