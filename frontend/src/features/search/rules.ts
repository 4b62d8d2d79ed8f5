/** Where a result is, and which pieces of it match: pure. */
export interface Place {
  to: string;
  search?: Record<string, string>;
  hash?: string;
}

export interface Result {
  readonly objectId: string;
  readonly kind: string;
  readonly title: string;
  readonly reference: string;
  readonly snippet: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const TABS: Readonly<Record<string, string>> = { MILESTONE: "/plan", DELIVERABLE: "/deliverables", LOG_ENTRY: "/log" };

/** A log is long: it opens on the words that were found in the entry. */
export function labPlace(item: Result): Place {
  if (item.kind === "PARTNER") return { to: `/partners/${item.objectId}` };
  const [mark] = item.marks;
  const words = item.kind === "LOG_ENTRY" && mark ? Array.from(item.snippet).slice(mark.start, mark.end).join("") : "";
  return { to: `/engagements/${item.reference}${TABS[item.kind] ?? ""}`, ...(words ? { search: { q: words } } : {}) };
}

const PARTS: Readonly<Record<string, string>> = { MILESTONE: "milestones", DELIVERABLE: "deliverables", LOG_ENTRY: "log" };

/** The client's page of an engagement is one, with a part for each kind. */
export function portalPlace(item: Result): Place {
  const hash = PARTS[item.kind];
  return { to: `/engagements/${item.reference}`, ...(hash ? { hash } : {}) };
}

/** A text as it is compared: small letters without accents. */
export const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

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
