import { afterEach, expect, test } from "vitest";
import { boot } from "./boot";
import { addDays, dayOf, daysBetween, iso, monday, startOf, toDate } from "./dates";

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

test("an instant is on the day that it is where the reader is", () => {
  Object.assign(boot, { timeZone: "America/Toronto" });
  expect(dayOf("2026-01-15T03:30:00+00:00")).toBe("2026-01-14");
  Object.assign(boot, { timeZone: "Asia/Tokyo" });
  expect(dayOf("2026-01-15T20:00:00Z")).toBe("2026-01-16");
});
