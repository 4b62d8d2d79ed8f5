import { DomainFailure, NetworkFailure } from "./errors";
import { headers } from "./http";
import { sessionEnded } from "./session";

export interface Uploaded {
  id: string;
  name: string;
  size: number;
  sha256: string;
  contentType: string;
}

export interface Progress {
  /** From 0 to 1. */
  share: number;
  /** The connection is lost: it is tried again by itself. */
  waiting: boolean;
}

interface Answer {
  status: number;
  text: string;
  address: string;
}

interface State {
  offset: number;
  file: Uploaded | null;
}

/** Up to here a file goes in one piece: asking where to continue would cost more than to send it again. */
export const IN_ONE_PIECE = 4 * 1024 * 1024;
export const PART = 16 * 1024 * 1024;
/** Seconds between tries while nothing gets through; they begin anew with every byte that does. */
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30, 30, 30];
const TUS = { "Tus-Resumable": "1.0.0" };
const WHERE = "/api/uploads/resumable";

/**
 * Sends a file and tells how far it is. A large one goes in parts and goes on where it was after a lost connection:
 * by itself, and also when the same file is chosen again after the page was closed. One that arrived whole, and that nothing took
 * yet, is not sent again either.
 */
export async function upload(file: File, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Uploaded> {
  const tell = (sent: number) => onProgress({ share: file.size ? sent / file.size : 0, waiting: false });
  if (file.size > IN_ONE_PIECE) return inParts(file, tell, () => onProgress({ share: -1, waiting: true }), signal);
  const answer = await send("POST", "/api/uploads", whole(file), file, tell, signal);
  const body = parsed(answer.text) as Partial<Uploaded>;
  if (answer.status >= 300 || !body.id) throw refused(answer);
  return body as Uploaded;
}

const whole = (file: File) => ({
  "Content-Type": file.type || "application/octet-stream",
  "X-File-Name": encodeURIComponent(file.name),
});

async function inParts(file: File, tell: (sent: number) => void, wait: () => void, signal: AbortSignal): Promise<Uploaded> {
  const key = `upload:${file.size}:${file.lastModified}:${file.name}`;
  let address = localStorage.getItem(key);
  let tries = 0;
  let reached = 0;
  for (;;) {
    try {
      address ??= await begin(file, signal);
      localStorage.setItem(key, address);
      const { offset, file: done } = await state(address, signal);
      if (done) return done;
      if (offset > reached) tries = 0;
      reached = offset;
      tell(offset);
      await part(address, file, offset, tell, signal);
    } catch (error) {
      if (signal.aborted) {
        localStorage.removeItem(key);
        if (address) void fetch(address, { method: "DELETE", headers: { ...headers(), ...TUS } }).catch(() => undefined);
        throw error;
      }
      if (error instanceof DomainFailure && error.code === "NOT_FOUND" && address) {
        address = null; // cleared away meanwhile: it begins anew, once
        localStorage.removeItem(key);
        if (tries++ > 2) throw error;
        continue;
      }
      if (goesOn(error)) throw error;
      const passing = error instanceof NetworkFailure || (error instanceof DomainFailure && PASSING.has(error.code));
      if (!passing) localStorage.removeItem(key);
      const pause = PAUSES[tries++];
      if (!passing || pause === undefined) throw error;
      wait();
      await sleep(pause, signal);
    }
  }
}

/**
 * What is no matter of moments, and yet loses nothing that has arrived: a full disk, until there is room, and an ended session, until
 * the reader is signed in again. They are told at once, and go on from there.
 */
export const goesOn = (error: unknown) =>
  error instanceof DomainFailure && (error.code === "UNAUTHENTICATED" || Boolean(error.details.noRoom));

/** What may be otherwise in a moment: somebody else holds the end of the file, storage or a proxy is away. */
const PASSING = new Set(["CONFLICT", "UNAVAILABLE", "INTERNAL"]);

async function begin(file: File, signal: AbortSignal): Promise<string> {
  const told = Object.entries({ filename: file.name, filetype: file.type }).filter(([, value]) => value);
  const metadata = told.map(([name, value]) => `${name} ${base64(value)}`).join(",");
  const answer = await send(
    "POST",
    WHERE,
    { ...TUS, "Upload-Length": String(file.size), "Upload-Metadata": metadata, "Content-Type": "application/octet-stream" },
    null,
    () => undefined,
    signal,
  );
  if (answer.status !== 201 || !answer.address.startsWith(WHERE)) throw refused(answer);
  return answer.address;
}

async function state(address: string, signal: AbortSignal): Promise<State> {
  const answer = await send("GET", address, TUS, null, () => undefined, signal);
  const body = parsed(answer.text) as Partial<State>;
  if (answer.status !== 200 || typeof body.offset !== "number") throw refused(answer);
  return { offset: body.offset, file: body.file ?? null };
}

/** The last part ends with an empty one's meaning: when everything is there, the server checks and keeps the file. */
async function part(address: string, file: File, offset: number, tell: (sent: number) => void, signal: AbortSignal) {
  const sent = { ...TUS, "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" };
  const answer = await send("PATCH", address, sent, file.slice(offset, offset + PART), (loaded) => tell(offset + loaded), signal);
  if (answer.status !== 204) throw refused(answer);
}

/** `fetch` cannot tell how far it is, so this uses the older request. */
function send(
  method: string,
  address: string,
  extra: Record<string, string>,
  body: Blob | null,
  onSent: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open(method, address);
    for (const [name, value] of Object.entries({ ...headers(), ...extra })) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", (event) => onSent(event.loaded));
    request.addEventListener("load", () => {
      if (request.status === 401) sessionEnded();
      const address = request.getResponseHeader?.("Location") ?? "";
      resolve({ status: request.status, text: request.responseText || request.statusText, address });
    });
    request.addEventListener("error", () => reject(new NetworkFailure()));
    request.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", stop));
    if (signal.aborted) return reject(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", stop);
    request.send(body);
  });
}

function refused(answer: Answer): DomainFailure {
  const body = parsed(answer.text) as { code?: string; message?: string; field?: string; details?: Record<string, unknown> };
  return new DomainFailure(body.code ?? "INTERNAL", body.message ?? answer.text.slice(0, 200), body.field ?? "file", body.details);
}

function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      signal.removeEventListener("abort", wake);
      if (signal.aborted) reject(new DOMException("aborted", "AbortError"));
      else resolve();
    };
    const timer = setTimeout(wake, seconds * 1000);
    window.addEventListener("online", wake);
    signal.addEventListener("abort", wake);
  });
}

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** What a proxy answers in the server's place is no JSON: then only the status speaks. */
function parsed(text: string): object {
  try {
    return (JSON.parse(text) ?? {}) as object;
  } catch {
    return {};
  }
}

/** 1536 → "1.5 kB", 102 → "102 bytes" in the reader's numbers. */
export function fileSize(bytes: number, locale: string): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
  const step = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  const options = { style: "unit", unit: units[step], unitDisplay: step ? "short" : "long", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(bytes / 1000 ** step);
}
