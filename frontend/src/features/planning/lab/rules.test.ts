import { expect, test } from "vitest";
import { levelOf } from "./rules";

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
