/** Moving over the triage board by arrow keys: pure. `columns` hold the ids of their cards, from top to bottom. */
export function neighbour(columns: readonly (readonly string[])[], id: string, key: string): string | undefined {
  const column = columns.findIndex((ids) => ids.includes(id));
  const row = columns[column]?.indexOf(id) ?? -1;
  if (row < 0) return undefined;
  if (key === "ArrowDown" || key === "ArrowUp") return columns[column]?.[row + (key === "ArrowDown" ? 1 : -1)];
  if (key === "Home" || key === "End") return columns[column]?.at(key === "Home" ? 0 : -1);
  if (key !== "ArrowRight" && key !== "ArrowLeft") return undefined;
  const step = key === "ArrowRight" ? 1 : -1;
  for (let other = column + step; other >= 0 && other < columns.length; other += step) {
    const ids = columns[other] ?? [];
    // empty columns are passed over; a shorter one is entered at its end
    if (ids.length > 0) return ids[Math.min(row, ids.length - 1)];
  }
  return undefined;
}
