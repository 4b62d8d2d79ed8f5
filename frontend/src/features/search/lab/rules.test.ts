import { describe, expect, it } from "vitest";
import { marked, pathOf } from "./rules";

describe("marks in a text", () => {
  it("part it, by characters rather than code units", () => {
    expect(marked("a😀bc", [{ start: 2, end: 3 }])).toEqual([
      { text: "a😀", isMark: false },
      { text: "b", isMark: true },
      { text: "c", isMark: false },
    ]);
    expect(marked("abc", [])).toEqual([{ text: "abc", isMark: false }]);
  });
});

describe("where a result is", () => {
  it("is the tab of its engagement", () => {
    expect(pathOf({ kind: "LOG_ENTRY", reference: "ARC-1" })).toBe("/engagements/ARC-1/log");
    expect(pathOf({ kind: "ENGAGEMENT", reference: "ARC-1" })).toBe("/engagements/ARC-1");
    expect(pathOf({ kind: "PARTNER", reference: "" })).toBe("/partners");
  });
});
