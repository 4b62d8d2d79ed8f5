import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from "react";

/** Columns that somebody marked, from where to where, in a row of the table; `whole` asks to move and never to stretch. */
export interface Marked {
  person: string;
  engagement: string | null;
  from: number;
  to: number;
  whole: boolean;
}

interface Start {
  row: HTMLTableRowElement;
  from: number;
  to: number;
  byPointer: boolean;
  whole: boolean;
}

const cellOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLTableCellElement>("td[data-column]");
const column = (cell: HTMLTableCellElement) => Number(cell.dataset["column"]);

function mark(row: HTMLTableRowElement, from: number, to: number) {
  for (const cell of row.querySelectorAll<HTMLTableCellElement>("td[data-column]")) {
    const inside = column(cell) >= Math.min(from, to) && column(cell) <= Math.max(from, to);
    if (inside) cell.dataset["marked"] = "";
    else delete cell.dataset["marked"];
  }
}

/**
 * Marks cells of one row by dragging (with Shift: to move), by a tap, or with Shift and the arrows and then Enter. What
 * is marked is shown in the document itself, so that a table of thousands of cells is not rendered anew while the
 * pointer moves; `onMarking` tells those who do not see it.
 */
export function useSpans(enabled: boolean, onMarked: (marked: Marked) => void, onMarking: (from: number, to: number) => void) {
  const start = useRef<Start | null>(null);
  const touched = useRef(false);
  const finish = () => {
    const found = start.current;
    start.current = null;
    if (!found) return;
    mark(found.row, -1, -1);
    const { person, engagement } = found.row.dataset;
    if (person) onMarked({ person, engagement: engagement ?? null, from: found.from, to: found.to, whole: found.whole });
  };
  const drop = () => {
    if (start.current) mark(start.current.row, -1, -1);
    start.current = null;
  };
  const begin = (cell: HTMLTableCellElement, byPointer: boolean, whole = false) => {
    const row = cell.parentElement as HTMLTableRowElement;
    if (start.current?.row !== row) {
      drop();
      start.current = { row, from: column(cell), to: column(cell), byPointer, whole };
    }
    return start.current!;
  };
  if (!enabled) return {};
  return {
    onPointerDown(event: PointerEvent) {
      const cell = cellOf(event.target);
      touched.current = event.pointerType === "touch";
      if (!cell || event.button !== 0 || touched.current) return;
      drop();
      const found = begin(cell, true, event.shiftKey);
      mark(found.row, found.from, found.to);
    },
    onPointerOver(event: PointerEvent) {
      const cell = cellOf(event.target);
      const found = start.current;
      if (!cell || !found?.byPointer || cell.parentElement !== found.row || column(cell) === found.to) return;
      found.to = column(cell);
      mark(found.row, found.from, found.to);
    },
    onPointerUp(event: PointerEvent) {
      if (!start.current?.byPointer) return;
      // between two cells too: the gap belongs to the row
      if ((event.target as HTMLElement).closest("tr") === start.current.row) finish();
      else drop();
    },
    // a finger scrolls when it is drawn over the table: it marks by a tap, one column
    onClick(event: MouseEvent) {
      const cell = cellOf(event.target);
      if (!cell || !touched.current) return;
      drop();
      begin(cell, false);
      finish();
    },
    onPointerLeave: () => start.current?.byPointer && drop(),
    onKeyUp(event: KeyboardEvent) {
      const cell = cellOf(event.target);
      if (!cell || !event.shiftKey || !start.current || !event.key.startsWith("Arrow")) return;
      start.current.to = column(cell);
      mark(start.current.row, start.current.from, start.current.to);
      onMarking(start.current.from, start.current.to);
    },
    onKeyDownCapture(event: KeyboardEvent) {
      const cell = cellOf(event.target);
      if (!cell) return;
      if (event.key === "Escape") drop();
      else if (event.shiftKey && (event.key === "ArrowRight" || event.key === "ArrowLeft")) begin(cell, false);
      else if (event.key.startsWith("Arrow")) drop();
      else if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        begin(cell, false);
        finish();
      }
    },
  };
}
