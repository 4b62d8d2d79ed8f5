import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UNUSED } from "./lean-relay";

const ROOT = join(import.meta.dirname, "..");
const modules = Object.entries(UNUSED).flatMap(([folder, names]) => names.map((name) => `${folder}${name}`));

test("every module that is left out is one of the installed Relay", () => {
  expect(modules.filter((name) => !existsSync(join(ROOT, "node_modules", `${name}.js`)))).toEqual([]);
});

test("nothing here uses what is left out", () => {
  const SRC = join(ROOT, "src");
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.startsWith("gql/"));
  const names = modules.map((name) => name.split("/").at(-1)!.replace(".react", ""));
  const used = files.flatMap((file) => {
    const imports = [...readFileSync(join(SRC, file), "utf8").matchAll(/import \{([^}]*)\} from "(?:react-relay\/hooks|relay-runtime)"/g)];
    return imports.flatMap(([, list]) => list!.split(",").map((name) => name.replace("type ", "").trim()));
  });
  expect(used).toContain("useFragment");
  expect(names.filter((name) => used.includes(name))).toEqual([]);
});

test("the half of a hook that is left out is the one that its flag leaves aside", () => {
  const flags = readFileSync(join(ROOT, "node_modules/relay-runtime/lib/util/RelayFeatureFlags.js"), "utf8");
  expect(flags).toMatch(/ENABLE_ACTIVITY_COMPATIBILITY: true/);
});
