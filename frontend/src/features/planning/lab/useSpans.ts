import { type KeyboardEvent, type PointerEvent, useRef } from "react";

/** Columns that somebody marked, from where to where, in a row of the table. */
export interface Marked {
  person: string;
  engagement: string | null;
  from: number;
  to: number;
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
 * Marks cells of one row by dragging, or with Shift and the arrows and then Enter. What is marked is shown in the
 * document itself, so that a table of thousands of cells is not rendered anew while the pointer moves.
 */
export function useSpans(enabled: boolean, onMarked: (marked: Marked) => void) {
  const start = useRef<{ row: HTMLTableRowElement; from: number; to: number; byPointer: boolean } | null>(null);
  const finish = () => {
    const found = start.current;
    start.current = null;
    if (!found) return;
    mark(found.row, -1, -1);
    const { person, engagement } = found.row.dataset;
    if (person) onMarked({ person, engagement: engagement ?? null, from: found.from, to: found.to });
  };
  const drop = () => {
    if (start.current) mark(start.current.row, -1, -1);
    start.current = null;
  };
  const begin = (cell: HTMLTableCellElement, byPointer: boolean) => {
    const row = cell.parentElement as HTMLTableRowElement;
    if (start.current?.row !== row) {
      drop();
      start.current = { row, from: column(cell), to: column(cell), byPointer };
    }
    return start.current!;
  };
  if (!enabled) return {};
  return {
    onPointerDown(event: PointerEvent) {
      const cell = cellOf(event.target);
      if (!cell || event.button !== 0 || event.pointerType === "touch") return;
      drop();
      const found = begin(cell, true);
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
      if (cellOf(event.target)?.parentElement === start.current.row) finish();
      else drop();
    },
    onPointerLeave: () => start.current?.byPointer && drop(),
    onKeyUp(event: KeyboardEvent) {
      const cell = cellOf(event.target);
      if (!cell || !event.shiftKey || !start.current || !event.key.startsWith("Arrow")) return;
      start.current.to = column(cell);
      mark(start.current.row, start.current.from, start.current.to);
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
