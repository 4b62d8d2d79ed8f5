import { afterEach, expect, test } from "vitest";
import { setupI18n } from "@lingui/core";
import { boot } from "./boot";
import { addDays, dayOf, daysBetween, daysLong, iso, monday, startOf, toDate } from "./dates";

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

test("what happened in the evening happened on that day, though it is tomorrow in UTC", () => {
  Object.assign(boot, { timeZone: "America/Toronto" });
  expect(dayOf("2026-11-27T02:30:00+00:00")).toBe("2026-11-26");
  Object.assign(boot, { timeZone: "Asia/Tokyo" });
  expect(dayOf("2026-11-27T20:30:00+00:00")).toBe("2026-11-28");
});

test("days are counted in words of either language", () => {
  const said = (locale: string, count: number) => daysLong(setupI18n({ locale, messages: { [locale]: {} } }), count);
  expect([0, 1, 1.5, 2].map((count) => said("en", count))).toEqual(["0 days", "1 day", "1.5 days", "2 days"]);
  expect([0, 1, 1.5, 2].map((count) => said("fr", count).replaceAll(/\s/g, " "))).toEqual(["0 jour", "1 jour", "1,5 jour", "2 jours"]);
});
