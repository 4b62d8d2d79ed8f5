import { expect, test } from "vitest";
import { matches } from "./filters";

const report = { status: "PLANNED", isLate: true, kind: "REPORT", disclosure: "INTERNAL" };

test.each([
  [{}, true],
  [{ state: "PLANNED" }, true],
  [{ state: "LATE" }, true],
  [{ state: "ACCEPTED" }, false],
  [{ kind: "REPORT", seen: "INTERNAL" }, true],
  [{ kind: "MODEL" }, false],
  [{ state: "LATE", seen: "CLIENT" }, false],
])("what the address asks for: %o", (search, expected) => {
  expect(matches(report, search)).toBe(expected);
});

test("what is not late is not shown among the late", () => {
  expect(matches({ ...report, isLate: false }, { state: "LATE" })).toBe(false);
});
