import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Forms that keep no draft by their key, and why. */
const WITHOUT: Record<string, string> = {
  "features/agreements/lab/RemoveAgreement.tsx": "asks, and has nothing to type",
  "features/partners/lab/RemoveContact.tsx": "asks, and has nothing to type",
  "features/team/lab/RevokeClient.tsx": "asks, and has nothing to type",
  "features/journal/lab/AddEntry.tsx": "keeps it by useDraft, with its links",
  "features/mine/lab/QuickLog.tsx": "keeps it by useDraft",
  "components/SignInAgain.tsx": "a password",
};
/** Before somebody is known, and what is secret: nothing of it stays in a browser. */
const SECRET = /^(app\/account|features\/account\/entry)\//;

/** Forms that change something which nobody else can change at the same time, and why. */
const ALONE: Record<string, string> = {
  "features/people/lab/SettingsPage.tsx": "one's own account",
  "features/account/portal/ProfilePage.tsx": "one's own account",
};

const src = new URL("../src/", import.meta.url).pathname;

/** The opening tags of `Form` in a source, each as it is written. */
function formsIn(code: string): string[] {
  return [...code.matchAll(/<Form\b/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < code.length; at++) {
      if (code[at] === "{") depth++;
      else if (code[at] === "}") depth--;
      else if (code[at] === ">" && depth === 0) return code.slice(index, at);
    }
    return code.slice(index);
  });
}

test("every form keeps what was typed in it, or says why not", () => {
  const bare = globSync("**/*.tsx", { cwd: src }).flatMap((file) =>
    formsIn(readFileSync(src + file, "utf8"))
      .filter((tag) => !tag.includes("draftKey"))
      .map(() => file),
  );
  expect(bare.filter((file) => !SECRET.test(file) && !(file in WITHOUT))).toEqual([]);
  expect(Object.keys(WITHOUT).filter((file) => !bare.includes(file))).toEqual([]);
});

test("every form that changes something shows both values to whom somebody else overtook, or says why not", () => {
  const changing = globSync("**/*.tsx", { cwd: src }).filter((file) => {
    const code = readFileSync(src + file, "utf8");
    return /<Form\b/.test(code) && (/\$input: (Update|Set|Correct|Write)\w+Input!/.test(code) || code.includes("usePinnedVersion"));
  });
  const bare = changing.filter((file) => !readFileSync(src + file, "utf8").includes("<LazyConflict"));
  expect(bare.filter((file) => !(file in ALONE))).toEqual([]);
  expect(Object.keys(ALONE).filter((file) => !bare.includes(file))).toEqual([]);
});

test("a key of a form is also the key under which its draft is let go", () => {
  const forgotten = globSync("**/*.tsx", { cwd: src }).filter((file) => {
    const code = readFileSync(src + file, "utf8");
    const keys = [...code.matchAll(/<Form[^>]*draftKey=\{(\w+)\}/g)].map((found) => found[1]);
    return (
      code.includes("useSubmit<") &&
      keys.some((key) => !new RegExp(`\\bdraftKey(: ${key})?,|\\bdraftKey: ${key}\\b|\\bdraftKey \\}`).test(code))
    );
  });
  expect(forgotten).toEqual([]);
});
