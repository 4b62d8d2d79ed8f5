import { addDays, daysBetween } from "@/lib/dates";

export interface Scale {
  start: string;
  end: string;
  /** First days of the months to label: every month, or every third when there are many. */
  months: string[];
  /** Where a day stands, in percent of the whole. */
  share: (day: string) => number;
}

/** A scale that holds all days and today, with a margin of two weeks on both sides. */
export function scaleOf(days: readonly string[], now: string): Scale {
  const sorted = [...days, now].toSorted();
  const start = addDays(sorted[0] ?? now, -14);
  const end = addDays(sorted.at(-1) ?? now, 14);
  const span = Math.max(1, daysBetween(start, end));
  const months: string[] = [];
  for (let month = nextMonth(start); month < end; month = nextMonth(month)) months.push(month);
  const step = Math.ceil(months.length / 14);
  return { start, end, months: months.filter((_, index) => index % step === 0), share: (day) => (100 * daysBetween(start, day)) / span };
}

function nextMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
