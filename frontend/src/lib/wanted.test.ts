import { expect, test } from "vitest";
import { isOf } from "./wanted";

test("a global id tells its type; anything else has none", () => {
  expect(isOf(btoa("LogEntry:abc"), "LogEntry")).toBe(true);
  expect(isOf(btoa("LogEntryX:abc"), "LogEntry")).toBe(false);
  expect(isOf(btoa("Milestone:abc"), "LogEntry")).toBe(false);
  for (const none of ["", "%", "log"]) expect(isOf(none, "LogEntry")).toBe(false);
});
