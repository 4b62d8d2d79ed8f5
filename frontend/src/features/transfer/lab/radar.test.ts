import { describe, expect, it } from "vitest";
import { label, LEVELS, outline, point, SIZE } from "./radar";

describe("the radar", () => {
  it("starts at the top and stays inside of its square", () => {
    const [x, y] = point(0, 7, LEVELS);
    expect(x).toBeCloseTo(SIZE / 2);
    expect(y).toBeLessThan(SIZE / 2);
    for (let index = 0; index < 7; index++) {
      for (const value of point(index, 7, LEVELS)) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(SIZE);
      }
    }
  });
  it("draws a closed line through every axis", () => {
    const path = outline([1, 2, 3, 4, 5, 0, 1]);
    expect(path.startsWith("M") && path.endsWith("Z")).toBe(true);
    expect(path.split("L")).toHaveLength(7);
  });
  it("puts names outside, aligned away from the middle", () => {
    expect(label(0, 7).anchor).toBe("middle");
    expect(label(1, 7).anchor).toBe("start");
    expect(label(6, 7).anchor).toBe("end");
  });
});
