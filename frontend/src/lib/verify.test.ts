import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileSha256, isWhole, parseRecord, problemsOf, type SealedRecord } from "./verify";

// sealed by the server's own code
const TEXT = readFileSync(join(import.meta.dirname, "verify.fixture.json"), "utf8");
const sealed = () => parseRecord(TEXT) as SealedRecord;
const ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("what the server sealed holds here, with its key and its file", async () => {
  expect(await problemsOf(sealed(), new Set([sealed().publicKey]), ABC)).toEqual([]);
  expect(await problemsOf(sealed(), null, null)).toEqual([]);
});

test("every byte of the record that changes is noticed", async () => {
  const record = JSON.stringify(sealed().record);
  let read = 0;
  for (let place = 0; place < record.length; place++) {
    const changed = record.slice(0, place) + String.fromCharCode(record.charCodeAt(place) ^ 1) + record.slice(place + 1);
    const found = parseRecord(JSON.stringify({ ...sealed(), record: "PLACE" }).replace('"PLACE"', () => changed));
    if (!found) continue;
    read += 1;
    expect(await problemsOf(found, null, null)).toContain("altered");
  }
  expect(read).toBeGreaterThan(100);
});

test("every byte of the file that changes is noticed, but for the space between", async () => {
  const text = JSON.stringify(sealed(), null, 2);
  let noticed = 0;
  for (let place = 0; place < text.length; place++) {
    if (/\s/.test(text[place]!)) continue;
    const found = parseRecord(text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1));
    if (found) expect(await problemsOf(found, new Set([sealed().publicKey]), null), `${place}`).not.toEqual([]);
    noticed += 1;
  }
  expect(noticed).toBeGreaterThan(500);
});

test("another key, another signature, another file", async () => {
  expect(await problemsOf(sealed(), new Set(["AAAA"]), null)).toEqual(["strange_key"]);
  expect(await problemsOf({ ...sealed(), signature: btoa("x".repeat(64)) }, null, null)).toEqual(["forged"]);
  expect(await problemsOf({ ...sealed(), publicKey: "?" }, null, null)).toEqual(["altered", "forged"]);
  expect(await problemsOf(sealed(), null, ABC.replace("b", "c"))).toEqual(["other_file"]);
});

test.each(["", "[]", "{}", "null", '{"record": {}}', TEXT.slice(0, -20), TEXT.replace("acceptance/1", "acceptance/9")])(
  "is no record: %s",
  (text) => {
    expect(parseRecord(text)).toBeNull();
  },
);

test("a file is read piece by piece", async () => {
  const shares: number[] = [];
  expect(await fileSha256(new Blob(["a", "bc"]), (share) => shares.push(share))).toBe(ABC);
  expect(shares.at(-1)).toBe(1);
});

test("what leaves out its decision, its signer or its engagement is not shown", () => {
  const { record } = sealed();
  expect(isWhole(record)).toBe(true);
  for (const part of ["decision", "signer", "engagement"]) expect(isWhole({ ...record, [part]: undefined })).toBe(false);
});
