import { expect, test } from "vitest";
import { safeNext } from "./allauth";

test.each([
  ["/engagements/ARC-2026-001?tab=plan", "/engagements/ARC-2026-001?tab=plan"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["/\n/evil.example", "/"],
  ["/.//evil.example", "/evil.example"],
  ["/a/..//evil.example", "/evil.example"],
  ["/portal/#decisions", "/portal/#decisions"],
  ["https://evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["", "/"],
  [null, "/"],
])("next %s leads to %s", (given, expected) => {
  expect(safeNext(given)).toBe(expected);
});
