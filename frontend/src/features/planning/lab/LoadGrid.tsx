import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { useGridNavigation } from "@/components/useGridNavigation";
import { shortDay, toDate } from "@/lib/dates";
import classes from "./load.module.css";
import { type GridRow, LoadGridRow } from "./LoadGridRow";
import { type Marked, useSpans } from "./useSpans";

export type Unit = "DAY" | "WEEK" | "MONTH";

interface Props {
  unit: Unit;
  columns: readonly { readonly startsOn: string; readonly endsOn: string }[];
  rows: readonly GridRow[];
  canEdit: boolean;
  onMarked: (marked: Marked) => void;
  onTarget: (person: string) => void;
  onEngagement: (person: string, engagement: string) => void;
}

/** A real table that the arrow keys walk: one stop of Tab, then cell by cell. */
export function LoadGrid({ unit, columns, rows, canEdit, onMarked, onTarget, onEngagement }: Props) {
  const { t, i18n } = useLingui();
  const grid = useGridNavigation();
  const spans = useSpans(canEdit, onMarked);
  const cache = useRef(new Map<number, string>());
  const hours = (value: number) => {
    let text = cache.current.get(value);
    if (text === undefined) cache.current.set(value, (text = i18n.number(value, { maximumFractionDigits: 1 })));
    return text;
  };
  const head = (day: string) => (unit === "MONTH" ? i18n.date(toDate(day), { month: "short", year: "2-digit" }) : shortDay(i18n, day));
  const names = columns.map((column) => head(column.startsOn));
  return (
    <div className={classes.scroll}>
      <table className={classes.heat} role="grid" aria-label={t`Load by person and period`} {...grid} {...spans}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Person</Trans>
            </th>
            {columns.map((column, index) => (
              <th key={column.startsOn} scope="col">
                <span>{names[index]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <LoadGridRow
              key={row.person.id}
              row={row}
              names={names}
              hours={hours}
              first={index === 0}
              canEdit={canEdit}
              onTarget={onTarget}
              onEngagement={onEngagement}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
