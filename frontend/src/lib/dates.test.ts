import { setupI18n } from "@lingui/core";
import { afterEach, expect, test } from "vitest";
import { boot } from "./boot";
import { addDays, dateWords, dayOf, daysBetween, daysLong, iso, longDay, monday, startOf, toDate, weekdayDay } from "./dates";

test("a day is the same day in every time zone", () => {
  expect(iso(toDate("2026-03-08"))).toBe("2026-03-08");
  expect(addDays("2026-03-07", 1)).toBe("2026-03-08");
  expect(addDays("2026-11-01", 1)).toBe("2026-11-02");
});

test("days are counted across a change of clocks", () => {
  expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
  expect(daysBetween("2026-11-02", "2026-10-31")).toBe(-2);
});

test("a week starts on Monday", () => {
  expect(monday("2026-11-23")).toBe("2026-11-23");
  expect(monday("2026-11-29")).toBe("2026-11-23");
  expect(monday("2026-11-22")).toBe("2026-11-16");
});

const browsers = boot.timeZone;
afterEach(() => Object.assign(boot, { timeZone: browsers }));

test("a day begins at midnight of the reader's account, on either side of a change of clocks", () => {
  Object.assign(boot, { timeZone: "America/Toronto" });
  expect(startOf("2026-01-15")).toBe("2026-01-15T05:00:00.000Z");
  expect(startOf("2026-07-15")).toBe("2026-07-15T04:00:00.000Z");
  Object.assign(boot, { timeZone: "Asia/Tokyo" });
  expect(startOf("2026-01-15")).toBe("2026-01-14T15:00:00.000Z");
});

test("an instant is of the day that it is where the reader is", () => {
  Object.assign(boot, { timeZone: "America/Toronto" });
  expect(dayOf("2026-10-01T02:00:00+00:00")).toBe("2026-09-30");
  Object.assign(boot, { timeZone: "Asia/Tokyo" });
  expect(dayOf("2026-09-30T18:00:00Z")).toBe("2026-10-01");
});

test("French counts the first of a month, and that day alone", () => {
  const french = setupI18n({ locale: "fr", locales: "fr-CA", messages: { fr: {} } });
  expect(longDay(french, "2026-12-01")).toBe("1er décembre 2026");
  expect(longDay(french, "2026-12-11")).toBe("11 décembre 2026");
  expect(weekdayDay(french, "2026-12-01")).toBe("mar. 1er déc.");
  expect(dateWords(french, toDate("2026-12-02"), { dateStyle: "medium" })).toBe("2 déc. 2026");
  const english = setupI18n({ locale: "en", locales: "en-CA", messages: { en: {} } });
  expect(longDay(english, "2026-12-01")).toBe("December 1, 2026");
});

test("days are counted in words of either language", () => {
  const said = (locale: string, count: number) => daysLong(setupI18n({ locale, messages: { [locale]: {} } }), count);
  expect([0, 1, 1.5, 2].map((count) => said("en", count))).toEqual(["0 days", "1 day", "1.5 days", "2 days"]);
  expect([0, 1, 1.5, 2].map((count) => said("fr", count).replaceAll(/\s/g, " "))).toEqual(["0 jour", "1 jour", "1,5 jour", "2 jours"]);
});
