/** Dates are dates: "2026-11-23" means that day everywhere, so they are read at noon and never shifted. */
import type { I18n } from "@lingui/core";
import { boot } from "./boot";
import { instantOf, wallClock } from "./zone";

const DAY = 86_400_000;

/** The time zone of the reader's account, undefined for the browser's. */
export const readersZone = () => boot.timeZone || undefined;

export const toDate = (day: string) => new Date(`${day}T12:00:00`);

export const iso = (date: Date) =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

/** The day that it is where the reader's account says that they are: the server counts by the same. */
export const today = () => wallClock(new Date(), readersZone()).slice(0, 10);

/** The day on which an instant falls on the clock of the reader's account: in the evening it is tomorrow in UTC already. */
export const dayOf = (instant: string) => wallClock(new Date(instant), readersZone()).slice(0, 10);

/** The instant at which a day begins on the clock of the reader's account. */
export const startOf = (day: string) => instantOf(`${day}T00:00`, readersZone()).toISOString();

export function addDays(day: string, days: number): string {
  const date = toDate(day);
  date.setDate(date.getDate() + days);
  return iso(date);
}

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string) => Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY);

export function monday(day: string): string {
  const weekday = (toDate(day).getDay() + 6) % 7;
  return addDays(day, -weekday);
}

/** A date as `i18n.date` writes it, but for the first of a month: French counts that day, browsers do not. */
export function dateWords(i18n: I18n, date: Date | string, options: Intl.DateTimeFormatOptions): string {
  const text = i18n.date(date, options);
  return i18n.locale === "fr" ? text.replace(/^(\p{L}+\.?,?\s)?1(?=\s)/u, (first) => `${first}er`) : text;
}

export const shortDay = (i18n: I18n, day: string) =>
  dateWords(
    i18n,
    toDate(day),
    day.startsWith(today().slice(0, 4)) ? { day: "numeric", month: "short" } : { day: "numeric", month: "short", year: "numeric" },
  );

export const weekdayDay = (i18n: I18n, day: string) => dateWords(i18n, toDate(day), { weekday: "short", day: "numeric", month: "short" });

export const longDay = (i18n: I18n, day: string) => dateWords(i18n, toDate(day), { dateStyle: "long" });

export const moment = (i18n: I18n, instant: string) =>
  dateWords(i18n, instant, { dateStyle: "medium", timeStyle: "short", timeZone: readersZone() });

/** A value as it was recorded: one that is a day is told as a day. */
export const spoken = (i18n: I18n, value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? shortDay(i18n, value) : value);

/** 1 → "1 day", 1.5 → "1.5 days" in the reader's words; with a sign where it is a difference. */
export const daysLong = (i18n: I18n, count: number, signDisplay: Intl.NumberFormatOptions["signDisplay"] = "auto") =>
  i18n.number(count, { style: "unit", unit: "day", unitDisplay: "long", signDisplay, maximumFractionDigits: 1 });

/** A date of which perhaps only the year or the month is known. */
export function partial(i18n: I18n, day: string, precision: string): string {
  if (precision === "YEAR") return day.slice(0, 4);
  if (precision === "MONTH") return i18n.date(toDate(day), { month: "long", year: "numeric" });
  return shortDay(i18n, day);
}

/** A date of which as much is written as is known: 2026-01-12, 2026-01 or 2026. */
export const knownDay = (i18n: I18n, day: string) =>
  partial(i18n, `${day}-01-01`.slice(0, 10), day.length === 4 ? "YEAR" : day.length === 7 ? "MONTH" : "DAY");
