import { Trans, useLingui } from "@lingui/react/macro";
import { type CSSProperties, useCallback, useEffect, useRef, useState } from "react";
import { useGridNavigation } from "@/components/useGridNavigation";
import { shortDay, toDate } from "@/lib/dates";
import classes from "./load.module.css";
import { type GridRow, LoadGridRow } from "./LoadGridRow";
import { useCellWords } from "./useCellWords";
import { type Marked, useSpans } from "./useSpans";

export type Unit = "DAY" | "WEEK" | "MONTH";

interface Props {
  unit: Unit;
  columns: readonly { readonly startsOn: string; readonly endsOn: string }[];
  rows: readonly GridRow[];
  canEdit: boolean;
  onMarked: (marked: Marked) => void;
  onTarget?: (person: string) => void;
  onEngagement?: (person: string, engagement: string) => void;
}

/**
 * A real table that the arrow keys walk, cell by cell and into the names. Its roles are written out, for rows that are
 * laid out only when they come into view (`content-visibility`) are no table rows to the browser.
 */
export function LoadGrid({ unit, columns, rows, canEdit, onMarked, onTarget, onEngagement }: Props) {
  const { t, i18n } = useLingui();
  const table = useRef<HTMLTableElement>(null);
  const told = useRef<HTMLSpanElement>(null);
  const grid = useGridNavigation();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const onOpen = useCallback((person: string) => {
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(person)) next.add(person);
      return next;
    });
  }, []);
  const head = (day: string) => (unit === "MONTH" ? i18n.date(toDate(day), { month: "short", year: "2-digit" }) : shortDay(i18n, day));
  const names = columns.map((column) => head(column.startsOn));
  const spans = useSpans(canEdit, onMarked, (from, to) => {
    const [first, last] = [columns[Math.min(from, to)], columns[Math.max(from, to)]];
    if (told.current && first && last)
      told.current.textContent = t`Marked: ${shortDay(i18n, first.startsOn)} to ${shortDay(i18n, last.endsOn)}`;
  });
  const words = useCellWords();
  // written into the document itself: a person who is opened renumbers every row below, and renders none of them
  useEffect(() => {
    const found = table.current?.rows ?? [];
    table.current?.setAttribute("aria-rowcount", String(found.length));
    Array.from(found, (row, index) => row.setAttribute("aria-rowindex", String(index + 1)));
  }, [rows, open]);
  return (
    <div className={classes.scroll}>
      <table
        ref={table}
        className={classes.heat}
        role="grid"
        aria-label={t`Load by person and period`}
        aria-colcount={columns.length + 1}
        style={{ "--columns": columns.length } as CSSProperties}
        {...grid}
        {...spans}
      >
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Trans>Person</Trans>
            </th>
            {columns.map((column, index) => (
              <th key={column.startsOn} scope="col" role="columnheader">
                <span>{names[index]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <LoadGridRow
              key={row.person.id}
              row={row}
              columns={columns}
              names={names}
              words={words}
              first={index === 0}
              open={open.has(row.person.id)}
              onOpen={onOpen}
              onTarget={canEdit ? onTarget : undefined}
              onEngagement={canEdit ? onEngagement : undefined}
            />
          ))}
        </tbody>
      </table>
      <span ref={told} role="status" className={classes.told} />
    </div>
  );
}
