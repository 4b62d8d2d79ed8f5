import { expect, test } from "vitest";
import { addDays, daysBetween, iso, monday, toDate } from "./dates";

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
