/** The portfolio's order and what its address says: pure. */
export interface Search {
  view?: "timeline";
  q?: string;
  status?: string;
  kind?: string;
  health?: string;
  sort?: SortKey;
  /** Which columns, where they are not the usual ones: their names with commas between them. */
  columns?: string;
}

/** Every column beside the engagement's own, as they stand from left to right. */
export const COLUMNS = ["health", "stage", "next", "gate", "slip", "waiting", "effort", "transfer", "milestones", "deliverables"] as const;
export type Column = (typeof COLUMNS)[number];
/** What a screen of 1280 pixels has room for in both languages; a late milestone stands in the health's reasons as well. */
export const USUAL: readonly Column[] = ["health", "stage", "gate", "slip", "waiting", "effort", "transfer"];

/** The columns that an address asks for, in their own order; the usual ones where it names none that there is. */
export function columnsOf(asked: string | undefined): readonly Column[] {
  const named = new Set(asked?.split(","));
  const found = COLUMNS.filter((column) => named.has(column));
  return found.length > 0 ? found : USUAL;
}

/** The address of the columns with one added or taken away; nothing for the usual ones, and never none at all. */
export function toggled(now: readonly Column[], column: Column): string | undefined {
  const next = COLUMNS.filter((one) => now.includes(one) !== (one === column));
  return next.length === 0 || String(next) === String(USUAL) ? undefined : next.join(",");
}

/** The address with other columns, and without the word where they are the usual ones. */
export function withColumns({ columns: _before, ...rest }: Search, columns: string | undefined): Search {
  return columns ? { ...rest, columns } : rest;
}

export type SortKey = "health" | "next" | "slip" | "waiting" | "title";
export const SORTS: readonly SortKey[] = ["health", "next", "slip", "waiting", "title"];

export interface Sortable {
  title: string;
  health: { level: string };
  nextMilestone: { dueOn?: string | null | undefined } | null | undefined;
  stats: { slipDays: number; daysWaitingOnClient: number };
}

const GRAVITY: Readonly<Record<string, number>> = { AT_RISK: 0, WATCH: 1, ON_TRACK: 2 };
const due = (row: Sortable) => row.nextMilestone?.dueOn ?? "9999";

const compare: Readonly<Record<SortKey, (a: Sortable, b: Sortable) => number>> = {
  health: (a, b) => (GRAVITY[a.health.level] ?? 3) - (GRAVITY[b.health.level] ?? 3),
  next: (a, b) => due(a).localeCompare(due(b)),
  slip: (a, b) => b.stats.slipDays - a.stats.slipDays,
  waiting: (a, b) => b.stats.daysWaitingOnClient - a.stats.daysWaitingOnClient,
  title: (a, b) => a.title.localeCompare(b.title),
};

/** Rows of the level asked for, in the order asked for; equal ones by their next milestone, then by title. */
export function shown<T extends Sortable>(rows: readonly T[], search: Search): T[] {
  const found = search.health ? rows.filter((row) => row.health.level === search.health) : [...rows];
  const first = compare[search.sort ?? "health"];
  return [...found].sort((a, b) => first(a, b) || compare.next(a, b) || compare.title(a, b));
}

export interface ForecastSearch {
  q?: string;
  kind?: string;
  chance?: string;
}

/** A forecast beside its milestone and engagement. */
export interface Told {
  milestone: string;
  basis: string;
  legs: number;
  chance?: number | null | undefined;
  earliestOn?: string | null | undefined;
  likelyOn?: string | null | undefined;
  latestOn?: string | null | undefined;
  engagement: { reference: string; title: string };
  row: { title: string; dueOn?: string | null | undefined } | undefined;
}

/** How sure a date is, in three steps. */
export const bandOf = (chance: number) => (chance < 0.4 ? "low" : chance < 0.7 ? "middle" : "high");

/** What can be told, of the band asked for, the least sure first. */
export function told<T extends Told>(rows: readonly T[], band?: string): T[] {
  const found = rows.filter((row) => row.chance != null && (!band || bandOf(row.chance) === band));
  return found.sort((a, b) => (a.chance ?? 0) - (b.chance ?? 0));
}

/** What the address says as text, to be kept under a name: in a fixed order, without what is empty. */
export function asText(search: object): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
  const sorted = pairs.sort(([a], [b]) => a.localeCompare(b));
  return new URLSearchParams(sorted.map(([key, value]): [string, string] => [key, String(value)])).toString();
}

// as the page's route asks for them (app/lab/pages.tsx)
const OPEN = ["appraisal", "agreed", "active", "on_hold", "closing"];

/** What the file is asked for, so that it holds the rows that the page shows: the server knows values in small letters. */
export function exported({ q, status, kind, health }: Search): string {
  const wanted = new URLSearchParams((status ? [status.toLowerCase()] : OPEN).map((value): [string, string] => ["status", value]));
  if (q) wanted.set("search", q);
  if (kind) wanted.set("kind", KINDS[kind] ?? kind);
  if (health) wanted.set("health", health.toLowerCase());
  return wanted.toString();
}

export interface SlipSearch {
  group?: string;
  reason?: string;
  clock?: string;
  kind?: string;
  organization?: string;
  from?: string;
  until?: string;
}

/** What the file of slips is asked for: the moves that the page sums. */
export function exportedSlips({ reason, clock, kind, organization, from, until }: SlipSearch): string {
  const wanted = new URLSearchParams();
  const given = { reason: reason?.toLowerCase(), clock: clock?.toLowerCase(), kind: kind && (KINDS[kind] ?? kind), organization };
  for (const [name, value] of Object.entries({ ...given, since: from, until })) if (value) wanted.set(name, value);
  return wanted.toString();
}
const KINDS: Readonly<Record<string, string>> = {
  APPLIED: "applied_research_collaboration",
  INTERVENTION: "sme_intervention",
  FUNDAMENTAL: "fundamental_research_collaboration",
  STARTUP: "startup_support",
};

export const fromText = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));

const DAY = 86_400_000;
const at = (day: string) => new Date(`${day}T12:00:00Z`).getTime();

/** A span of days as the timeline places things in it: 0 is its first day, 1 its last. */
export class Span {
  constructor(
    readonly from: string,
    readonly until: string,
  ) {}
  place(day: string): number {
    return (at(day) - at(this.from)) / Math.max(at(this.until) - at(this.from), DAY);
  }
  holds(day: string): boolean {
    return day >= this.from && day <= this.until;
  }
  /** The first days of the quarters that begin in it. */
  quarters(): string[] {
    const found: string[] = [];
    for (let year = Number(this.from.slice(0, 4)); year <= Number(this.until.slice(0, 4)); year += 1)
      for (const month of ["01", "04", "07", "10"]) if (this.holds(`${year}-${month}-01`)) found.push(`${year}-${month}-01`);
    return found;
  }
}

/** From the earliest to the latest of the days, whole months, at least half a year around today and at most four years. */
export function spanOf(days: readonly (string | null | undefined)[], today: string): Span {
  const known = days.filter((day): day is string => Boolean(day)).sort();
  const shift = (day: string, months: number) => {
    const date = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + months);
    return date.toISOString().slice(0, 10);
  };
  const floor = shift(today, -24);
  const ceiling = shift(today, 25);
  const from = [shift(today, -3), known[0] ? shift(known[0], 0) : today].sort()[0]!;
  const until = [shift(today, 4), known.length ? shift(known.at(-1)!, 1) : today].sort().at(-1)!;
  return new Span(from < floor ? floor : from, until > ceiling ? ceiling : until);
}
