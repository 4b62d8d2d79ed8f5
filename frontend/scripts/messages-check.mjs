// Fails when a text of the code is missing from a catalogue, is no longer used, or has no translation.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const list = () =>
  readdirSync("src/locales", { recursive: true })
    .filter((name) => name.endsWith(".po"))
    .map((name) => `src/locales/${name}`)
    .sort();
const files = list();
const withoutDate = (file) => readFileSync(file, "utf8").replace(/"POT-Creation-Date:.*\n/, "");
const before = files.map(withoutDate);
execFileSync("npx", ["lingui", "extract", "--clean", "--overwrite"], { stdio: "ignore" });
const stale = files.filter((file, index) => withoutDate(file) !== before[index]);
stale.push(...list().filter((file) => !files.includes(file)));
const untranslated = files
  .filter((file) => file.includes("/fr/"))
  .flatMap((file) => readFileSync(file, "utf8").split("\n\n"))
  .filter((entry) => /^msgid "(?!")/m.test(entry) && /msgstr ""\s*$/.test(entry));
for (const file of stale) console.log(`stale: ${file}; run make messages`);
for (const entry of untranslated) console.log(`no French for ${/^msgid (.*)$/m.exec(entry)?.[1]}`);
process.exit(stale.length + untranslated.length ? 1 : 0);
