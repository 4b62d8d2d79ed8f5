import { expect, test } from "vitest";
import { themeVariables } from "./theme-plugin";

const variables = themeVariables();

test("what differs by night is one variable with both values", () => {
  expect(variables["--mantine-color-body"]).toBe("light-dark(#faf9f6, #16161d)");
  expect(variables["--mantine-color-text"]).toBe("light-dark(#1b1a24, #e9e7f0)");
});

test("the fonts and the sizes of the theme are there", () => {
  expect(variables["--mantine-font-family"]).toContain("Instrument Sans");
  expect(variables["--mantine-font-size-md"]).toBeTruthy();
});

test("every variable that a style sheet here asks for is given", async () => {
  const { readFileSync, readdirSync } = await import("node:fs");
  const src = new URL("../src/", import.meta.url).pathname;
  const sheets = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".css"));
  const asked = sheets.flatMap((name) =>
    [...readFileSync(src + name, "utf8").matchAll(/var\((--mantine-[\w-]+)/g)].map((match) => match[1]!),
  );
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !(name in variables))).toEqual([]);
});
