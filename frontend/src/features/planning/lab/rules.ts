import { addDays, daysBetween } from "@/lib/dates";

export interface Hours {
  capacityHours: number;
  confirmedHours: number;
  tentativeHours: number;
}

/** How full a week is: "over" above capacity, "away" without any, else 0 to 5 fifths. High is good, over is not. */
export function levelOf({ capacityHours, confirmedHours, tentativeHours }: Hours): string {
  const given = confirmedHours + tentativeHours;
  if (capacityHours <= 0) return given > 0 ? "over" : "away";
  const share = given / capacityHours;
  return share > 1.005 ? "over" : String(Math.min(5, Math.ceil(share * 5 - 1e-9)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Percent of the capacity of all columns that confirmed work takes, and with tentative work. */
export function utilization(capacity: readonly number[], confirmed: readonly number[], tentative: readonly number[]) {
  const room = sum(capacity);
  if (room <= 0) return null;
  return { confirmed: Math.round((100 * sum(confirmed)) / room), all: Math.round((100 * (sum(confirmed) + sum(tentative))) / room) };
}

/** Where a percentage lies to a target: full is good, more than all is not. */
export function bandOf(percent: number, target: { low: number; high: number }): "below" | "within" | "above" | "over" {
  if (percent > 100) return "over";
  if (percent > target.high) return "above";
  return percent < target.low ? "below" : "within";
}

export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Of weeks, by their Mondays, those with a day in a column. */
export const weeksWithin = (mondays: readonly string[], column: Span | undefined) =>
  column ? mondays.filter((monday) => monday <= column.endsOn && addDays(monday, 6) >= column.startsOn) : [];

/**
 * What marking columns `from` to `to` does to an allocation: from its last column it is stretched, from its first too,
 * from within, or `whole`, it is moved by whole columns. A mark of one column leaves it as it is.
 */
export function dragged(allocation: Span, columns: readonly Span[], from: number, to: number, whole = false): Span {
  const [at, target] = [columns[from], columns[to]];
  if (!at || !target || from === to) return { startsOn: allocation.startsOn, endsOn: allocation.endsOn };
  const last = !whole && allocation.endsOn <= at.endsOn;
  const first = !whole && allocation.startsOn >= at.startsOn;
  if (last && target.endsOn >= allocation.startsOn && (!first || to > from))
    return { startsOn: allocation.startsOn, endsOn: target.endsOn };
  if (first && target.startsOn <= allocation.endsOn) return { startsOn: target.startsOn, endsOn: allocation.endsOn };
  const days = daysBetween(at.startsOn, target.startsOn);
  return { startsOn: addDays(allocation.startsOn, days), endsOn: addDays(allocation.endsOn, days) };
}

/** Where a dialog for a new allocation begins: with the first of the two that is still to be chosen. */
export const firstToChoose = (proposal: { readonly person?: string; readonly engagement?: string } = {}) =>
  proposal.person && !proposal.engagement ? { focus: "engagement" } : {};
