/** Verifying a sealed acceptance record and a file, here, with nothing sent anywhere. The same rules as `sealing.py`. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export type Problem = "malformed" | "altered" | "forged" | "strange_key" | "other_file" | "unsupported";
type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export interface SealedRecord {
  record: {
    id: string;
    kind: string;
    decision: { verdict: string; reason: string };
    signer: { name: string; role: string };
    engagement: { reference: string; title: string; organization: string };
    decidedAt: string;
    version?: { number: number; sha256: string };
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

/** The text of a record's file as a record, or null when it is something else. */
export function parseRecord(text: string): SealedRecord | null {
  try {
    const found = JSON.parse(text) as SealedRecord & { record: { format?: string } };
    const parts = [found.sha256, found.signature, found.publicKey, found.keyId, found.record.decidedAt, found.record.signer.name];
    return found.record.format === FORMAT && parts.every((part) => typeof part === "string") ? found : null;
  } catch {
    return null;
  }
}

/** What is wrong with a record; nothing when it holds. `trusted`: the lab's public keys, null when they are not at hand. */
export async function problemsOf(sealed: SealedRecord, trusted: ReadonlySet<string> | null, fileSha256: string | null): Promise<Problem[]> {
  const content = new TextEncoder().encode(canonical(sealed.record as unknown as Json));
  const problems: Problem[] = [];
  if (bytesToHex(sha256(content)) !== sealed.sha256) problems.push("altered");
  const signed = await signatureHolds(sealed, content);
  if (signed === null) problems.push("unsupported");
  if (signed === false) problems.push("forged");
  if (trusted && !trusted.has(sealed.publicKey)) problems.push("strange_key");
  if (fileSha256 !== null && fileSha256 !== sealed.record.version?.sha256) problems.push("other_file");
  return problems;
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

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

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
