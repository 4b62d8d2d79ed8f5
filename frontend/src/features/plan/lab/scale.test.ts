import { expect, test } from "vitest";
import { scaleOf } from "./scale";

test("the scale holds every day and today, in order", () => {
  const scale = scaleOf(["2026-05-04", "2026-03-02"], "2026-11-23");
  expect(scale.share("2026-03-02")).toBeGreaterThan(0);
  expect(scale.share("2026-11-23")).toBeLessThan(100);
  expect(scale.share("2026-03-02")).toBeLessThan(scale.share("2026-05-04"));
});

test("months are labelled once each, fewer when there are many", () => {
  expect(scaleOf(["2026-01-15", "2026-03-15"], "2026-02-01").months).toEqual(["2026-02-01", "2026-03-01"]);
  expect(scaleOf(["2020-01-01", "2026-01-01"], "2026-02-01").months.length).toBeLessThanOrEqual(14);
});
