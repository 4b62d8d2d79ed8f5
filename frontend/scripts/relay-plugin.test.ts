import { expect, test } from "vitest";
import { projectOf, replaceTags } from "./relay-plugin";

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
