/** A text is in the catalogue that is there when it is shown, and the first catalogues hold no more than they must. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");
const read = (file: string) => readFileSync(join(SRC, file), "utf8");

/** The file that a static import of our own names, or null. Types cost nothing and are left out. */
function resolve(from: string, to: string): string | null {
  if (!to.startsWith("@/") && !to.startsWith(".")) return null;
  const path = to.startsWith("@/") ? to.slice(2) : join(dirname(from), to);
  return [path, `${path}.ts`, `${path}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(join(SRC, file))) ?? null;
}

/** What comes with an entry before anything is loaded later. */
function closure(main: string): string[] {
  const seen = new Set<string>();
  const todo = [main];
  for (let file = todo.pop(); file; file = todo.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, to] of read(file).matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?["']([^"']+)["']/gm)) {
      const found = resolve(file, to!);
      if (found) todo.push(found);
    }
  }
  return [...seen];
}

/** The files that a catalogue takes texts from. */
const sourcesOf = (catalogue: string) =>
  new Set(
    [...read(`locales/fr/${catalogue}.po`).matchAll(/^#: (.*)$/gm)]
      .flatMap(([, places]) => places!.split(" "))
      .map((place) => place.replace(/^src\//, "").replace(/:\d+$/, "")),
  );

const begun = (main: string) => [...(/begin\(([^)]*)\)/.exec(read(main))?.[1] ?? "").matchAll(/"([^"]+)"/g)].map((match) => match[1]!);
const catalogues = readdirSync(join(SRC, "locales/fr"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".po"))
  .map((name) => name.replace(/\.po$/, ""));

test.each(["lab", "portal", "account"])("the first page of the %s entry has its texts", (entry) => {
  const main = `app/${entry}/main.tsx`;
  const there = ["messages", ...begun(main)];
  const files = closure(main);
  expect(files.length).toBeGreaterThan(20);
  const late = catalogues.filter((name) => !there.includes(name)).map(sourcesOf);
  const early = there.map(sourcesOf);
  expect(files.filter((file) => late.some((some) => some.has(file)) && !early.some((some) => some.has(file)))).toEqual([]);
});

test("the common catalogue holds what the first pages show, and no more", () => {
  const first = new Set(["lab", "portal", "account"].flatMap((entry) => closure(`app/${entry}/main.tsx`)));
  expect([...sourcesOf("messages")].filter((file) => !first.has(file))).toEqual([]);
});

test("a text is said in one way: catalogues are laid over one another as pages are opened", () => {
  const said = new Map<string, Set<string>>();
  const quoted = (lines = "") => [...lines.matchAll(/"(.*)"/g)].map((match) => match[1]).join("");
  for (const entry of catalogues.flatMap((name) => read(`locales/fr/${name}.po`).split("\n\n"))) {
    const found = /(?:^msgctxt ((?:".*"\n)+))?^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/m.exec(`${entry}\n`);
    const key = found && `${quoted(found[1])}|${quoted(found[2])}`;
    if (key && key !== "|") said.set(key, (said.get(key) ?? new Set()).add(quoted(found[3])));
  }
  // give one of them a context, as in <Trans context="…">
  expect([...said].filter(([, ways]) => ways.size > 1).map(([key, ways]) => [key, ...ways])).toEqual([]);
  expect(said.size).toBeGreaterThan(500);
});

test("French is set as in Québec: no space before ; ! ? and one that does not break before a colon and in « »", () => {
  const files = [
    ...catalogues.map((name) => join(SRC, `locales/fr/${name}.po`)),
    join(SRC, "../../backend/locale/fr/LC_MESSAGES/django.po"),
  ];
  const said = files.flatMap((file) => readFileSync(file, "utf8").split("\n\n"));
  const french = said.map((entry) => entry.slice(entry.indexOf("\nmsgstr")));
  expect(french.filter((text) => /\s[;!?]| :|« | »/.test(text))).toEqual([]);
  expect(french.length).toBeGreaterThan(1000);
});

test("what is counted has a singular, in both languages", () => {
  const counted =
    "hours|days|weeks|months|half days|files|lines|rows|people|places|heures|jours|semaines|demi-journées|fichiers|lignes|personnes|places";
  const english = "milestones|items|versions|entries|risks|changes|records|results|engagements|partners|unread|older|internal";
  const french =
    "jalons|éléments|versions|entrées|risques|changements|résultats|mandats|partenaires|lues|anciennes|internes|provisoires|prévus";
  const several = new RegExp(String.raw`\{\w+\}(?:<\/\d+>)? (?:non |plus )?(?:${counted}|${english}|${french})\b`);
  const quoted = (lines = "") => [...lines.matchAll(/"(.*)"/g)].map((match) => match[1]).join("");
  const said = catalogues
    .flatMap((name) => read(`locales/fr/${name}.po`).split("\n\n"))
    .map((entry) => {
      const found = /^msgid ((?:".*"\n)+)msgstr ((?:".*"\n?)+)/m.exec(`${entry}\n`);
      return [quoted(found?.[1]), quoted(found?.[2])];
    });
  expect(said.length).toBeGreaterThan(1000);
  expect(said.flat().filter((text) => several.test(text!) && !text!.includes(", plural,"))).toEqual([]);
});

test("a part that is loaded later brings its texts, unless the page that it opens on brought them", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx$/.test(name) && !name.startsWith("gql/"));
  const outside = files.filter((file) => !file.startsWith("features/") || /^features\/(week|shared)\//.test(file));
  expect(outside.filter((file) => /\blazy\(/.test(read(file)) && file !== "lib/lazyPage.ts")).toEqual([]);
});

test("what has its texts in the acts' catalogue comes by `lazyAct` alone", () => {
  const acts = sourcesOf("acts");
  expect(acts.size).toBeGreaterThan(4);
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name) && !name.startsWith("gql/"));
  for (const file of files.filter((name) => !acts.has(name))) {
    const imported = [...read(file).matchAll(/^import\s+(?!type\b)[^;]*?["']([^"']+)["']/gm)].map(([, to]) => resolve(file, to!) ?? "");
    expect(
      imported.filter((to) => acts.has(to)),
      file,
    ).toEqual([]);
    for (const [, by, to] of read(file).matchAll(/\b(lazy\w*)\([^;]*?import\("([^"]+)"\)/g))
      if (acts.has(resolve(file, to!) ?? "")) expect(by, file).toBe("lazyAct");
  }
});

test("the weights count the catalogues that each entry begins with", () => {
  const script = readFileSync(join(SRC, "../../scripts/bundle_sizes.py"), "utf8");
  for (const entry of ["lab", "portal", "account"]) {
    const names = ["messages", ...begun(`app/${entry}/main.tsx`)].map((name) => `"${name}"`).join(", ");
    expect(script).toContain(`"${entry}": [${names}]`);
  }
});
