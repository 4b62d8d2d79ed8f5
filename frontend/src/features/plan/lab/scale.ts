import { addDays, daysBetween, monday } from "@/lib/dates";

export type Zoom = "weeks" | "months" | "quarters";
export const ZOOMS: readonly Zoom[] = ["weeks", "months", "quarters"];

/** Width of a day in px: a week is a hand wide, or two years fit on a desk's screen. */
export const DAY_WIDTH: Readonly<Record<Zoom, number>> = { weeks: 18, months: 5, quarters: 2 };

/** Ten years on both sides of today: a mistyped century does not make the page a kilometre wide. */
const FARTHEST = 3650;

export interface Scale {
  /** A Monday. */
  start: string;
  weeks: number;
  /** Days from the start; held inside the scale. */
  index: (day: string) => number;
}

/** A stretch of days with a label: `from` and `length` in days. */
export interface Span {
  day: string;
  from: number;
  length: number;
}

/** A scale of whole weeks that holds all days and today, with room to move before and after. */
export function scaleOf(days: readonly string[], now: string): Scale {
  const near = [...days, now].filter((day) => Math.abs(daysBetween(now, day)) <= FARTHEST).toSorted();
  const start = monday(addDays(near[0] ?? now, -21));
  const weeks = Math.ceil((daysBetween(start, near.at(-1) ?? now) + 70) / 7);
  const last = weeks * 7 - 1;
  return { start, weeks, index: (day) => Math.min(last, Math.max(0, daysBetween(start, day))) };
}

/** The stretches that the head names at a zoom: weeks, months or quarters. */
export function spansOf(scale: Scale, zoom: Zoom): Span[] {
  const end = addDays(scale.start, scale.weeks * 7);
  const spans: Span[] = [];
  for (let day = scale.start; day < end;) {
    const next = zoom === "weeks" ? addDays(day, 7) : nextMonth(day, zoom === "months" ? 1 : 3);
    const stop = next < end ? next : end;
    spans.push({ day, from: daysBetween(scale.start, day), length: daysBetween(day, stop) });
    day = stop;
  }
  return spans;
}

/** The first day of the next month, or of the next quarter. */
function nextMonth(day: string, step: 1 | 3): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const next = Math.floor((month - 1) / step) * step + 1 + step;
  return next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, "0")}-01`;
}
