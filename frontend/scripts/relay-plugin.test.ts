import { expect, test } from "vitest";
import { leanArtifact, projectOf, replaceTags } from "./relay-plugin";

test("a tag becomes an import of its artifact and keeps its lines", () => {
  const code = "const q = graphql`\n  query WeekPageQuery {\n    viewer { id }\n  }\n`;\nnext();";
  const out = replaceTags(code, "/src/features/week/lab/WeekPage.tsx");
  expect(out).toContain('import __WeekPageQuery from "@/gql/lab/WeekPageQuery.graphql";');
  expect(out.split("\n")).toHaveLength(code.split("\n").length);
  expect(out).not.toContain("graphql`");
});

test("the folder names the schema", () => {
  expect(projectOf("/src/features/home/portal/HomePage.tsx")).toBe("portal");
  expect(projectOf("/src/app/portal/Shell.tsx")).toBe("portal");
  expect(projectOf("/src/app/lab/Shell.tsx")).toBe("lab");
  expect(projectOf("/srv/portal/frontend/src/features/week/lab/WeekPage.tsx")).toBe("lab");
});

test("an artifact loses what nothing reads, and nothing else", () => {
  const code = [
    "const node = {",
    '  "alias": null,',
    '  "args": null,',
    '  "kind": "ScalarField",',
    '  "storageKey": null',
    "};",
    '(node as any).hash = "783f7087fe1e229049bf97e122b33eda";',
    '({ "alias": "move", "storageKey": "node(id:1)" });',
  ].join("\n");
  const kept = leanArtifact(code)
    .split("\n")
    .filter((line) => line.trim());
  const [, args, kind, , aliased] = kept.map((line) => line.trim());
  expect([args, kind, aliased]).toEqual(['"args": null,', '"kind": "ScalarField",', '({ "alias": "move", "storageKey": "node(id:1)" });']);
  expect(kept).toHaveLength(5);
});
