/** Where a result is, and which pieces of it match: pure. */
const TABS: Readonly<Record<string, string>> = { MILESTONE: "/plan", DELIVERABLE: "/deliverables", LOG_ENTRY: "/log" };

export const pathOf = (item: { kind: string; reference: string }) =>
  item.kind === "PARTNER" ? "/partners" : `/engagements/${item.reference}${TABS[item.kind] ?? ""}`;

interface Piece {
  text: string;
  isMark: boolean;
}

/** Parts a text at its marks, which count Unicode characters and neither overlap nor run backwards. */
export function marked(text: string, marks: readonly { start: number; end: number }[]): Piece[] {
  const letters = Array.from(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: letters.slice(at, start).join(""), isMark: false }, { text: letters.slice(start, end).join(""), isMark: true });
    at = end;
  }
  pieces.push({ text: letters.slice(at).join(""), isMark: false });
  return pieces.filter((piece) => piece.text);
}
