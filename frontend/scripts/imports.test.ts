/** Who may import whom: app → features → components | lib | gql, and the two faces never meet. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");
const FLOOR = new Set(["components", "lib", "gql", "locales"]);

interface Import {
  from: string;
  to: string;
}

/** Static, dynamic and type imports, re-exports and style sheets; packages are left out. */
function importsOf(file: string, code: string): Import[] {
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
  return specifiers
    .filter((to) => to.startsWith("@/") || to.startsWith("."))
    .map((to) => ({ from: file, to: to.startsWith("@/") ? to.slice(2) : join(dirname(file), to) }));
}

/** Why an import may not be, or null. Paths are relative to src. */
function breach({ from, to }: Import): string | null {
  const [layer, domain] = from.split("/");
  const [target, other] = to.split("/");
  if (isOf("lab", from) && isOf("portal", to)) return "the lab's code imports the portal's";
  if (isOf("portal", from) && isOf("lab", to)) return "the portal's code imports the lab's";
  if (layer === "app") return null;
  if (layer === "features") {
    // `shared` holds the acts that several domains offer; it stands below them and knows none of them
    const own = target === "features" && (other === domain || other === "shared");
    return own || FLOOR.has(target ?? "") ? null : "a feature imports what is not its own";
  }
  return FLOOR.has(target ?? "") ? null : `${layer} imports ${target}`;
}

/** Generated documents, the app's parts and features are of one face; the account pages and the floor are of none. */
const isOf = (face: string, path: string) => new RegExp(`^(?:(?:app|gql)|features/[^/]+)/${face}(?:/|$)`).test(path);

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.startsWith("gql/"));

test("every import keeps to the layers", () => {
  expect(sources.length).toBeGreaterThan(50);
  const found = sources.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), "utf8")));
  const breaches = found.flatMap((one) => (breach(one) ? [`${one.from} → ${one.to}: ${breach(one)}`] : []));
  expect(breaches).toEqual([]);
});

test("no day is cut off an instant: it would be the day in UTC, and not the reader's", () => {
  const cut = sources.filter((file) => /At\b[!?]?\.slice\(0, 10\)/.test(readFileSync(join(SRC, file), "utf8")));
  expect(cut).toEqual([]);
});

test("what the app shows of a feature later brings the feature's texts with it", () => {
  const shown = sources.filter((file) => file.startsWith("app/")).map((file) => readFileSync(join(SRC, file), "utf8"));
  const bare = shown.flatMap((code) => [
    ...code.matchAll(/\blazy\(\s*(?:\(\) => import\("@\/features\/(?!week|home|shared)[^"]*"|pages\.\w+)/g),
  ]);
  expect(bare.map((match) => match[0])).toEqual([]);
  expect(shown.join("")).toContain("lazyPage(");
});

test.each([
  ["features/plan/lab/A.tsx", 'import { B } from "@/features/week/lab/B";'],
  ["features/plan/lab/A.tsx", 'const B = lazy(() => import("@/features/week/lab/B"));'],
  ["features/plan/lab/A.tsx", 'import type { B } from "../../week/lab/B";'],
  ["features/plan/lab/A.tsx", 'import { router } from "@/app/lab/router";'],
  ["features/shared/lab/A.tsx", 'import { B } from "@/features/plan/lab/B";'],
  ["features/home/portal/A.tsx", 'import type { B } from "@/gql/lab/B.graphql";'],
  ["features/home/portal/A.tsx", 'import { B } from "@/features/shared/lab/B";'],
  ["app/portal/A.tsx", 'import { B } from "@/features/week/lab/B";'],
  ["components/A.tsx", 'export { B } from "@/features/week/lab/B";'],
  ["lib/A.ts", 'import "@/app/global.css";'],
])("%s may not say %s", (file, code) => {
  expect(importsOf(file, code).map(breach)).not.toContain(null);
});
