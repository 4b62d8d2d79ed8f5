/** Verifying a sealed acceptance record and a file, here, with nothing sent anywhere. The same rules as `sealing.py`. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type Problem = "malformed" | "altered" | "forged" | "strange_key" | "other_file" | "unsupported";
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Titles {
  en: string;
  fr: string;
}

export interface SealedRecord {
  record: {
    id: string;
    kind: string;
    decision: { verdict: string; reason: string };
    signer: { name: string; role: string; onBehalfOf?: string };
    engagement: { reference: string; title: string; organization: string };
    decidedAt: string;
    version?: { number: number; sha256: string };
    deliverable?: { title: Titles };
    milestone?: { title: Titles } | null;
    item?: { capability: Titles };
  };
  sha256: string;
  signature: string;
  publicKey: string;
  keyId: string;
}

const FORMAT = "passerelle.acceptance/1";

/** RFC 8785 for what records hold: sorted names, no spaces. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical((value as Record<string, Json>)[name] ?? null)}`).join(",")}}`;
}

// the data that our PDF/A carries, as its typesetter writes it
const ATTACHED = /\/Length (\d+)\/Type\/EmbeddedFile\/Filter\/FlateDecode[^]*?>>\s*stream\r?\n/;

/** The record's data: the file itself, or what a PDF carries of it; empty when a PDF carries none. */
export async function recordText(file: Blob): Promise<string> {
  if ((await file.slice(0, 5).text()) !== "%PDF-") return file.text();
  // one letter for each byte, so that places in the text are places in the file
  const found = ATTACHED.exec(new TextDecoder("latin1").decode(await file.arrayBuffer()));
  if (!found) return "";
  const start = found.index + found[0].length;
  const packed = file.slice(start, start + Number(found[1]));
  try {
    return await new Response(packed.stream().pipeThrough(new DecompressionStream("deflate"))).text();
  } catch {
    return "";
  }
}

/** The text of a record's file as a record, or null when it is something else. */
export function parseRecord(text: string): SealedRecord | null {
  try {
    const found = JSON.parse(text) as SealedRecord & { record: { format?: string } };
    const parts = [found.sha256, found.signature, found.publicKey, found.keyId, found.record.decidedAt, found.record.signer.name];
    const whole = Object.keys(found).sort().join() === "keyId,publicKey,record,sha256,signature";
    return whole && found.record.format === FORMAT && parts.every((part) => typeof part === "string") ? found : null;
  } catch {
    return null;
  }
}

/** Whether a record says what can be shown of it: whoever signs with a key of their own may have left anything out. */
export function isWhole({ decision, signer, engagement }: Partial<SealedRecord["record"]>): boolean {
  return [decision?.verdict, signer?.name, signer?.role, engagement?.title].every((part) => typeof part === "string");
}

/** What is wrong with a record; nothing when it holds. `trusted`: the lab's public keys, null when they are not at hand. */
export async function problemsOf(sealed: SealedRecord, trusted: ReadonlySet<string> | null, fileSha256: string | null): Promise<Problem[]> {
  const content = new TextEncoder().encode(canonical(sealed.record as unknown as Json));
  const problems: Problem[] = [];
  if (bytesToHex(sha256(content)) !== sealed.sha256 || !spelledAsWritten(sealed)) problems.push("altered");
  const signed = await signatureHolds(sealed, content);
  if (signed === null) problems.push("unsupported");
  if (signed === false) problems.push("forged");
  if (trusted && !trusted.has(sealed.publicKey)) problems.push("strange_key");
  if (fileSha256 !== null && fileSha256 !== sealed.record.version?.sha256) problems.push("other_file");
  return problems;
}

/** Base64 has several spellings of the same bytes, of which only one was written; the key's name follows from the key. */
function spelledAsWritten(sealed: SealedRecord): boolean {
  try {
    const [signature, key] = [bytesOf(sealed.signature), bytesOf(sealed.publicKey)];
    const same = base64(signature) === sealed.signature && base64(key) === sealed.publicKey;
    return same && bytesToHex(sha256(key)).slice(0, 16) === sealed.keyId;
  } catch {
    return false;
  }
}

/** Whether the signature is this record's; null where the browser knows no Ed25519. */
async function signatureHolds(sealed: SealedRecord, content: Uint8Array<ArrayBuffer>): Promise<boolean | null> {
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey("raw", bytesOf(sealed.publicKey), { name: "Ed25519" }, false, ["verify"]);
  } catch (error) {
    return error instanceof DOMException && error.name === "NotSupportedError" ? null : false;
  }
  try {
    return await crypto.subtle.verify({ name: "Ed25519" }, key, bytesOf(sealed.signature), content);
  } catch {
    return false;
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** The hexadecimal SHA-256 of a file of any size, read piece by piece. */
export async function fileSha256(file: Blob, onProgress: (share: number) => void): Promise<string> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    hash.update(value);
    read += value.length;
    onProgress(file.size ? read / file.size : 1);
  }
  return bytesToHex(hash.digest());
}
