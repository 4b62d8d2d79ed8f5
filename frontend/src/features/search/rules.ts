import type { I18n } from "@lingui/core";
import { isOf } from "@/lib/wanted";
import { longDay, moment } from "@/lib/dates";

/** Where a result is, and which pieces of it match: pure. */
export interface Place {
  to: string;
  search?: Record<string, string | boolean>;
  hash?: string;
}

export interface Result {
  readonly objectId: string;
  readonly kind: string;
  readonly title: string;
  readonly reference: string;
  readonly snippet: string;
  /** Of an event: when it begins, and whether it is over. */
  readonly startsAt?: string | null | undefined;
  readonly isOver?: boolean;
  /** What a comment is about. */
  readonly on?: string | null | undefined;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const TABS: Readonly<Record<string, string>> = {
  MILESTONE: "/plan",
  DELIVERABLE: "/deliverables",
  DECISION: "/deliverables",
  LOG_ENTRY: "/log",
  RISK: "/log",
  ITEM: "/transfer",
  WAITING: "/plan",
  OBJECTIVE: "",
  REPORT: "/reports",
  OUTCOME: "/impact",
  AGREEMENT: "/agreements",
};
/** What has a page of its own. */
const PAGES: Readonly<Record<string, string>> = {
  PARTNER: "/partners/",
  PERSON: "/people/",
  INQUIRY: "/pipeline/",
  SCENARIO: "/scenarios/",
};

/** A comment stands below what it is about. */
const COMMENTED: readonly [string, string][] = [
  ["LogEntry", "/log"],
  ["Risk", "/log"],
  ["Milestone", "/plan"],
];
const commented = (on: string | null | undefined) => COMMENTED.find(([type]) => isOf(on ?? "", type))?.[1] ?? "/deliverables";

/** The very thing on its page. A log is long: it opens on the words that were found in the entry. */
export function labPlace(item: Result): Place {
  const page = PAGES[item.kind];
  if (page) return { to: page + item.objectId };
  if (item.kind === "NEED") return { to: "/demand", search: { at: item.objectId } };
  if (item.kind === "EVENT") return { to: "/programme", search: { at: item.objectId, ...(item.isOver ? { past: true } : {}) } };
  const to = `/engagements/${item.reference}`;
  if (item.kind === "COMMENT") return { to: to + commented(item.on), search: { at: item.on ?? "", row: item.objectId } };
  const tab = TABS[item.kind];
  if (tab === undefined) return { to };
  const [mark] = item.marks;
  const words = item.kind === "LOG_ENTRY" && mark ? Array.from(item.snippet).slice(mark.start, mark.end).join("") : "";
  return {
    to: to + tab,
    search: { at: item.objectId, ...(item.kind === "RISK" ? { view: "risks" } : {}), ...(words ? { q: words } : {}) },
  };
}

const PARTS: Readonly<Record<string, string>> = { MILESTONE: "milestones", DELIVERABLE: "deliverables", LOG_ENTRY: "log" };

/** The client's page of an engagement is one, with a part for each kind. */
export function portalPlace(item: Result): Place {
  const hash = PARTS[item.kind];
  return { to: `/engagements/${item.reference}`, ...(hash ? { search: { at: item.objectId }, hash } : {}) };
}

/** What it is called: an entry of the log has no title but its day. */
export const titleOf = (i18n: I18n, item: Result) => (item.kind === "LOG_ENTRY" ? longDay(i18n, item.title) : item.title);

/** Where it belongs: an event has a time, and what is of an engagement its reference. */
export const contextOf = (i18n: I18n, item: Result & { readonly context: string }) =>
  [item.startsAt ? moment(i18n, item.startsAt) : "", item.reference, item.context].filter(Boolean).join(" · ");

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
