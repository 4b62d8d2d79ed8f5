import { expect, test } from "vitest";
import { HEIGHT, heightOf, linesOf, WIDTH } from "./capability";

const days = ["2024-01-01", "2024-07-01", "2025-01-01"];

test("the highest level is at the top, within the picture", () => {
  expect(heightOf(5)).toBeLessThan(heightOf(1));
  expect(heightOf(5)).toBeGreaterThan(0);
  expect(heightOf(1)).toBeLessThan(HEIGHT);
});

test("each engagement is a line of its own, in order of time", () => {
  const lines = linesOf(
    [
      { assessedOn: "2025-01-01", engagement: "A", level: 4 },
      { assessedOn: "2024-01-01", engagement: "A", level: 2 },
      { assessedOn: "2024-07-01", engagement: "B", level: 3 },
    ],
    days,
  );
  expect(lines.map((line) => line.engagement)).toEqual(["A", "B"]);
  const [first, last] = lines[0]!.points;
  expect(first![0]).toBeLessThan(last![0]);
  expect(first![1]).toBe(heightOf(2));
  expect(last![1]).toBe(heightOf(4));
  expect(last![0]).toBeLessThan(WIDTH);
});

test("a single day stands in the middle", () => {
  const [line] = linesOf([{ assessedOn: "2024-01-01", engagement: "A", level: 1 }], ["2024-01-01"]);
  expect(line!.points).toEqual([[WIDTH / 2, heightOf(1)]]);
});
