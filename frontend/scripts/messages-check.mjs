// Fails when a text of the code is missing from a catalogue, is no longer used, or has no translation.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const files = ["en", "fr"].map((locale) => `src/locales/${locale}/messages.po`);
const withoutDate = (file) => readFileSync(file, "utf8").replace(/"POT-Creation-Date:.*\n/, "");
const before = files.map(withoutDate);
execFileSync("npx", ["lingui", "extract", "--clean", "--overwrite"], { stdio: "ignore" });
const stale = files.filter((file, index) => withoutDate(file) !== before[index]);
const untranslated = readFileSync(files[1], "utf8")
  .split("\n\n")
  .filter((entry) => /^msgid "(?!")/m.test(entry) && /msgstr ""\s*$/.test(entry));
for (const file of stale) console.log(`stale: ${file}; run make messages`);
for (const entry of untranslated) console.log(`no French for ${/^msgid (.*)$/m.exec(entry)?.[1]}`);
process.exit(stale.length + untranslated.length ? 1 : 0);
