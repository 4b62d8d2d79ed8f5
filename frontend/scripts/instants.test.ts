/** An instant is a day on its reader's clock: whoever cuts its text takes the day that it is in UTC. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.startsWith("gql"));

it("no instant is cut to a day", () => {
  const found = files.filter((name) => /\b\w+At\b[!?]?\.slice\(/.test(readFileSync(`src/${name}`, "utf8")));
  expect(found).toEqual([]);
});
