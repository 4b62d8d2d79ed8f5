/** A week of half days as the page edits it: pure. */
import type { Kept } from "@/lib/useFormDraft";

export interface HalfDay {
  readonly day: string;
  readonly part: string;
  readonly holiday: boolean;
  readonly leave: boolean;
  readonly hidden: boolean;
  readonly recorded: string | null | undefined;
  readonly suggested: string | null | undefined;
  readonly lastWeek: string | null | undefined;
}

/** What each half day goes to: an engagement's id, "" for something else; a half day that is missing is empty. */
export type Draft = Readonly<Record<string, string>>;
export const OTHER = "";

export const keyOf = (half: Pick<HalfDay, "day" | "part">) => `${half.day} ${half.part}`;

function pick(halves: readonly HalfDay[], choose: (half: HalfDay) => string | null | undefined): Draft {
  const open = halves.filter((half) => !half.hidden);
  return Object.fromEntries(open.flatMap((half) => (choose(half) == null ? [] : [[keyOf(half), choose(half)!]])));
}

export const recorded = (halves: readonly HalfDay[]) => pick(halves, (half) => half.recorded);
export const suggested = (halves: readonly HalfDay[]) => pick(halves, (half) => half.suggested);

/** Last week again, but for what falls on leave or a holiday now, and for what is no longer one's own. */
export const copied = (halves: readonly HalfDay[], rows: readonly string[]) =>
  pick(halves, (half) => (half.leave || half.holiday || !rows.includes(half.lastWeek ?? OTHER) ? null : half.lastWeek));

/** One half day goes to one row: the same again empties it. */
export function toggled(draft: Draft, key: string, row: string): Draft {
  const { [key]: now, ...rest } = draft;
  return now === row ? rest : { ...rest, [key]: row };
}

export const same = (one: Draft, other: Draft) =>
  Object.keys(one).length === Object.keys(other).length && Object.entries(one).every(([key, row]) => other[key] === row);

/** Days that a row has, two half days each. */
export const daysOf = (draft: Draft, row?: string) => Object.values(draft).filter((value) => row === undefined || value === row).length / 2;

// a draft holds text, where empty and something else ("") must stay apart
const written = (draft: Draft, key: string) => JSON.stringify(draft[key] ?? null);

/** The half days that were painted since, with what they were before: what a draft keeps. */
export const painted = (draft: Draft, before: Draft): Kept =>
  Object.fromEntries(
    [...new Set([...Object.keys(draft), ...Object.keys(before)])]
      .filter((key) => written(draft, key) !== written(before, key))
      .map((key) => [key, { typed: written(draft, key), before: written(before, key) }]),
  );

/** The whole week as it was to be saved, whatever it was before: what is kept of one that somebody overtook. */
export const whole = (draft: Draft, halves: readonly HalfDay[]): Kept =>
  Object.fromEntries(
    halves.filter((half) => !half.hidden).map((half) => [keyOf(half), { typed: written(draft, keyOf(half)), before: "" }]),
  );

/** A kept draft laid over the week as it is now, without what can no longer be painted; stale where the week changed under it. */
export function repainted(now: Draft, kept: Kept, halves: readonly HalfDay[], rows: readonly string[]) {
  const open = halves.filter((half) => !half.hidden).map(keyOf);
  const draft: Record<string, string> = { ...now };
  let isStale = false;
  for (const [key, { typed, before }] of Object.entries(kept)) {
    const row = JSON.parse(typed) as string | null;
    if (before !== written(now, key)) isStale = true;
    if (!open.includes(key) || (row !== null && !rows.includes(row))) continue;
    if (row === null) delete draft[key];
    else draft[key] = row;
  }
  return { draft: draft as Draft, isStale };
}

/** A half day that was saved as something else while it was painted; null for empty. */
export interface Clash {
  key: string;
  saved: string | null;
  mine: string | null;
}

/** Where what is saved is neither what was painted nor what it was before. */
export const clashesOf = (now: Draft, kept: Kept, draft: Draft): Clash[] =>
  Object.entries(kept)
    .map(([key, { typed, before }]) => ({ key, typed, before, saved: now[key] ?? null, mine: draft[key] ?? null }))
    .filter(({ key, typed, before, saved, mine }) => before !== written(now, key) && typed !== written(now, key) && saved !== mine)
    .map(({ key, saved, mine }) => ({ key, saved, mine }))
    .sort((one, other) => place(one.key) - place(other.key));

const place = (key: string) => Date.parse(key.slice(0, 10)) + (key.endsWith("MORNING") ? 0 : 1);
