import type { KeyboardEvent } from "react";

const moves: Record<string, [number, number]> = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/**
 * Roving focus over a table's td cells with the arrow keys, Home and End (WAI-ARIA grid). A row's header takes part
 * where it holds something to press.
 */
export function useGridNavigation() {
  return {
    onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
      const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>("tbody td, tbody th");
      const row = cell?.parentElement as HTMLTableRowElement | undefined;
      if (!cell || !row) return;
      const target = nextCell(event.currentTarget, row, cell, event.key);
      const into = target?.tagName === "TH" ? target.querySelector<HTMLElement>("button, a") : target;
      if (!into) return;
      event.preventDefault();
      if (into === target) {
        const before = event.currentTarget.querySelector<HTMLElement>("td[tabindex='0']");
        if (before) before.tabIndex = -1;
        into.tabIndex = 0;
      }
      into.focus();
    },
  };
}

function nextCell(table: HTMLTableElement, row: HTMLTableRowElement, cell: HTMLTableCellElement, key: string) {
  if (key === "Home") return row.querySelector("td");
  if (key === "End") return row.cells[row.cells.length - 1];
  const move = moves[key];
  return move && table.tBodies[0]?.rows[row.sectionRowIndex + move[0]]?.cells[cell.cellIndex + move[1]];
}
