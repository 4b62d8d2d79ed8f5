import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const SRC = new URL("../src/", import.meta.url);

/** An instant is written in UTC: its first ten letters are the day there, and not where the reader is. */
test("no instant is cut to a day: lib/dates has dayOf", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(200);
  const cut = files.filter((name) => /At\??\.slice\(0, ?10\)/.test(readFileSync(new URL(name, SRC), "utf8")));
  expect(cut).toEqual([]);
});
