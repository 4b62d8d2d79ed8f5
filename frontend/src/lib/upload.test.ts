import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DomainFailure, NetworkFailure } from "./errors";
import { onSessionEnd } from "./session";
import { fileSize, goesOn, IN_ONE_PIECE, upload } from "./upload";

/** Just enough of the browser's request to see what is sent and to answer it. */
class Request extends EventTarget {
  static last: Request;
  upload = new EventTarget();
  sent: Record<string, string> = {};
  status = 0;
  statusText = "";
  responseText = "";
  open = vi.fn();
  send = vi.fn();
  constructor() {
    super();
    Request.last = this;
  }
  setRequestHeader(name: string, value: string) {
    this.sent[name] = value;
  }
  abort() {
    this.dispatchEvent(new Event("abort"));
  }
  answer(status: number, text: string) {
    Object.assign(this, { status, statusText: `status ${status}`, responseText: text });
    this.dispatchEvent(new Event("load"));
  }
}

const file = new File(["x"], "Données d’été 100 %.csv", { type: "text/csv" });
const start = (signal = new AbortController().signal) => upload(file, () => undefined, signal);

beforeEach(() => {
  vi.stubGlobal("XMLHttpRequest", Request);
  vi.stubGlobal("document", { cookie: "csrftoken=abc" });
});
afterEach(() => vi.unstubAllGlobals());

test("any name survives a header", async () => {
  const done = start();
  const { sent, open } = Request.last;
  Request.last.answer(201, '{"id": "f1", "name": "a"}');
  await expect(done).resolves.toMatchObject({ id: "f1" });
  expect(open).toHaveBeenCalledWith("POST", "/api/uploads");
  expect(sent).toMatchObject({ "Content-Type": "text/csv", "X-CSRFToken": "abc" });
  expect(sent["X-File-Name"]).toMatch(/^[\x21-\x7e]+$/);
  expect(decodeURIComponent(sent["X-File-Name"] ?? "")).toBe(file.name);
});

test("a refusal keeps its code and names the file's field", async () => {
  const done = start();
  Request.last.answer(413, '{"code": "TOO_LARGE", "message": "At most 2 GB"}');
  await expect(done).rejects.toMatchObject({ code: "TOO_LARGE", message: "At most 2 GB", field: "file" });
});

test.each([
  [413, "<html>Request Entity Too Large</html>"],
  [502, ""],
  [200, "null"],
])("an answer %s that is not the server's ends the wait", async (status, text) => {
  const done = start();
  Request.last.answer(status, text);
  await expect(done).rejects.toBeInstanceOf(DomainFailure);
});

test("an ended session is told to whoever listens", async () => {
  const ended = vi.fn();
  const stop = onSessionEnd(ended);
  const done = start();
  Request.last.answer(401, '{"code": "UNAUTHENTICATED", "message": "Sign in first."}');
  await expect(done).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  expect(ended).toHaveBeenCalledOnce();
  stop();
});

test("a lost connection and a stop are told apart", async () => {
  const lost = start();
  Request.last.dispatchEvent(new Event("error"));
  await expect(lost).rejects.toBeInstanceOf(NetworkFailure);
  const control = new AbortController();
  const stopped = start(control.signal);
  control.abort();
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
});

test("a full disk ends the wait at once, and the upload is known for the next try", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const large = new File([new Uint8Array(IN_ONE_PIECE + 1)], "weights.bin");
  const waited = vi.fn();
  const done = upload(large, waited, new AbortController().signal);
  const begun = Request.last;
  Object.assign(begun, { getResponseHeader: () => "/api/uploads/resumable/u1" });
  begun.answer(201, "");
  await vi.waitFor(() => expect(Request.last).not.toBe(begun));
  const asked = Request.last;
  asked.answer(200, '{"offset": 0, "length": 9, "file": null}');
  await vi.waitFor(() => expect(Request.last).not.toBe(asked));
  Request.last.answer(503, '{"code": "UNAVAILABLE", "message": "There is no room left", "details": {"noRoom": true}}');
  await expect(done).rejects.toMatchObject({ code: "UNAVAILABLE", message: "There is no room left" });
  expect(waited).not.toHaveBeenCalledWith(expect.objectContaining({ waiting: true }));
  expect([...kept.values()]).toEqual(["/api/uploads/resumable/u1"]);
});

test("an ended session keeps what has arrived; a file that arrived whole is not sent again", async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const large = new File([new Uint8Array(IN_ONE_PIECE + 1)], "weights.bin");
  const go = () => upload(large, () => undefined, new AbortController().signal);
  const next = async (before: Request) => {
    await vi.waitFor(() => expect(Request.last).not.toBe(before));
    return Request.last;
  };
  const first = go();
  const begun = Request.last;
  Object.assign(begun, { getResponseHeader: () => "/api/uploads/resumable/u1" });
  begun.answer(201, "");
  (await next(begun)).answer(401, '{"code": "UNAUTHENTICATED", "message": "Sign in first."}');
  const refusal: unknown = await first.catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "UNAUTHENTICATED" });
  expect(goesOn(refusal)).toBe(true);
  for (const attempt of [1, 2]) {
    const before = Request.last;
    const again = go();
    const asked = await next(before);
    expect(asked.open, `attempt ${attempt}`).toHaveBeenCalledWith("GET", "/api/uploads/resumable/u1");
    asked.answer(200, '{"offset": 9, "length": 9, "file": {"id": "f1"}}');
    await expect(again).resolves.toMatchObject({ id: "f1" });
  }
});

test("sizes are told in the reader's numbers", () => {
  expect(fileSize(1536, "en")).toBe("1.5 kB");
  expect(fileSize(102, "en")).toBe("102 bytes");
  expect(fileSize(102, "fr")).toBe("102 octets");
});
