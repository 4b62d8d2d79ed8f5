import type { KeyboardEvent } from "react";

const moves: Record<string, [number, number]> = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/** Roving focus over a table's td cells with the arrow keys, Home and End (WAI-ARIA grid). */
export function useGridNavigation() {
  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const cell = (event.target as HTMLElement).closest("td");
      const row = cell?.parentElement as HTMLTableRowElement | undefined;
      if (!cell || !row) return;
      const target = nextCell(event.currentTarget, row, cell, event.key);
      if (!target || target.tagName === "TH") return;
      event.preventDefault();
      cell.tabIndex = -1;
      target.tabIndex = 0;
      target.focus();
    },
  };
}

function nextCell(table: HTMLTableElement, row: HTMLTableRowElement, cell: HTMLTableCellElement, key: string) {
  if (key === "Home") return row.querySelector("td");
  if (key === "End") return row.cells[row.cells.length - 1];
  const move = moves[key];
  return move && table.tBodies[0]?.rows[row.sectionRowIndex + move[0]]?.cells[cell.cellIndex + move[1]];
}
