import { expect, test } from "vitest";
import { bandOf, dragged, levelOf, utilization } from "./rules";

test.each([
  [35, 0, 0, "0"],
  [35, 7, 0, "1"],
  [35, 14, 14, "4"],
  [35, 35, 0, "5"],
  [35, 35, 0.1, "5"],
  [35, 30, 10, "over"],
  [0, 0, 0, "away"],
  [0, 3.5, 0, "over"],
])("capacity %d with %d confirmed and %d tentative hours is %s", (capacityHours, confirmedHours, tentativeHours, level) => {
  expect(levelOf({ capacityHours, confirmedHours, tentativeHours })).toBe(level);
});

test("tentative work is summed apart, and nobody without capacity has a percentage", () => {
  expect(utilization([35, 35], [28, 21], [0, 7])).toEqual({ confirmed: 70, all: 80 });
  expect(utilization([0], [7], [0])).toBeNull();
});

test.each([
  [60, "below"],
  [75, "within"],
  [95, "above"],
  [101, "over"],
])("%d %% of a target from 70 to 80 is %s", (percent, band) => {
  expect(bandOf(percent, { low: 70, high: 80 })).toBe(band);
});

const weeks = ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"].map((startsOn) => ({
  startsOn,
  endsOn: `${startsOn.slice(0, 8)}${String(Number(startsOn.slice(8)) + 6).padStart(2, "0")}`,
}));
weeks[1]!.endsOn = "2026-12-06";
const row = { startsOn: "2026-11-30", endsOn: "2026-12-18" };

test.each([
  [2, 2, row],
  [3, 4, { startsOn: "2026-11-30", endsOn: "2026-12-27" }],
  [1, 0, { startsOn: "2026-11-23", endsOn: "2026-12-18" }],
  [2, 3, { startsOn: "2026-12-07", endsOn: "2026-12-25" }],
])("dragging from column %d to %d", (from, to, expected) => {
  expect(dragged(row, weeks, from, to)).toEqual(expected);
});

test("with Shift it is moved as a whole, from its ends too", () => {
  expect(dragged(row, weeks, 1, 2, true)).toEqual({ startsOn: "2026-12-07", endsOn: "2026-12-25" });
  expect(dragged(row, weeks, 3, 2, true)).toEqual({ startsOn: "2026-11-23", endsOn: "2026-12-11" });
});
