import { expect, test } from "vitest";
import { scaleOf, spansOf } from "./scale";

test("the scale holds every day and today, in whole weeks from a Monday", () => {
  const scale = scaleOf(["2026-05-04", "2026-03-02"], "2026-11-23");
  expect(scale.start).toBe("2026-02-09");
  expect(scale.index("2026-03-02")).toBe(21);
  expect(scale.index("2026-11-23")).toBeLessThan(scale.weeks * 7 - 60);
});

test("a mistyped century is held at the edge", () => {
  const scale = scaleOf(["2026-03-02", "2099-12-31", "1990-01-01"], "2026-02-01");
  expect(scale.weeks).toBeLessThan(25);
  expect(scale.index("2099-12-31")).toBe(scale.weeks * 7 - 1);
  expect(scale.index("1990-01-01")).toBe(0);
});

test.each(["weeks", "months", "quarters"] as const)("%s follow one another without a gap", (zoom) => {
  const scale = scaleOf(["2026-01-15", "2027-03-15"], "2026-02-01");
  const spans = spansOf(scale, zoom);
  let at = 0;
  for (const span of spans) {
    expect(span.from).toBe(at);
    expect(scale.index(span.day)).toBe(at);
    at += span.length;
  }
  expect(at).toBe(scale.weeks * 7);
});

test("quarters begin in January, April, July and October", () => {
  const days = spansOf(scaleOf(["2026-02-15", "2026-11-01"], "2026-03-01"), "quarters").map((span) => span.day);
  expect(days.slice(1)).toEqual(["2026-04-01", "2026-07-01", "2026-10-01", "2027-01-01"]);
});
