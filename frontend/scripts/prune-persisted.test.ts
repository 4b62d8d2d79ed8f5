/** The server answers the documents of these pages, and those of no earlier ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { used } from "./prune-persisted";

const ROOT = join(import.meta.dirname, "..");

test.each(["lab", "portal"])("the documents of the %s are those that its artifacts name", (name) => {
  const kept = Object.keys(JSON.parse(readFileSync(join(ROOT, "persisted", `${name}.json`), "utf8")) as Record<string, string>);
  expect(kept.sort()).toEqual([...used(ROOT, name)].sort());
  expect(kept.length).toBeGreaterThan(20);
});
