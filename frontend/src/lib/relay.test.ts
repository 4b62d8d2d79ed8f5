import type { CacheConfig, RequestParameters } from "relay-runtime";
import { afterEach, expect, test, vi } from "vitest";
import { fetchFrom } from "./relay";

const request = (operationKind: "query" | "mutation") =>
  ({ id: operationKind, name: operationKind, operationKind, cacheID: operationKind, metadata: {}, text: null }) as RequestParameters;
const ask = (door: ReturnType<typeof fetchFrom>, kind: "query" | "mutation") =>
  door(request(kind), {}, {} as CacheConfig) as Promise<unknown>;

/** A server whose answers come when the test says so. */
function server() {
  const waiting: { kind: string; answer: (value: number) => void }[] = [];
  vi.stubGlobal("document", { cookie: "" });
  vi.stubGlobal("fetch", (_address: string, { body }: { body: string }) => {
    const { documentId } = JSON.parse(body) as { documentId: string };
    return new Promise((resolve) =>
      waiting.push({ kind: documentId, answer: (value) => resolve({ json: () => Promise.resolve({ data: { value } }) }) }),
    );
  });
  return waiting;
}

afterEach(() => vi.unstubAllGlobals());

test("what was read before a change and comes in after it is read again", async () => {
  const waiting = server();
  const door = fetchFrom("/graphql");
  const read = ask(door, "query");
  const change = ask(door, "mutation");
  waiting[1]!.answer(2);
  await change;
  waiting[0]!.answer(1);
  await vi.waitFor(() => expect(waiting.map((sent) => sent.kind)).toEqual(["query", "mutation", "query"]));
  waiting[2]!.answer(2);
  expect(await read).toEqual({ data: { value: 2 } });
});

test("what comes in before the change is taken as it is, and asked once", async () => {
  const waiting = server();
  const door = fetchFrom("/graphql");
  const read = ask(door, "query");
  const change = ask(door, "mutation");
  waiting[0]!.answer(1);
  expect(await read).toEqual({ data: { value: 1 } });
  waiting[1]!.answer(2);
  await change;
  expect(waiting).toHaveLength(2);
});

test("changes without end do not keep a page waiting without end", async () => {
  const waiting = server();
  const door = fetchFrom("/graphql");
  const read = ask(door, "query");
  for (let round = 0; round < 4; round++) {
    const change = ask(door, "mutation");
    await vi.waitFor(() => expect(waiting).toHaveLength(2 * round + 2));
    waiting.find((sent, at) => at >= 2 * round && sent.kind === "mutation")!.answer(round);
    await change;
    waiting.find((sent, at) => at >= 2 * round && sent.kind === "query")!.answer(round);
    if (round < 3) await vi.waitFor(() => expect(waiting).toHaveLength(2 * round + 3));
  }
  expect(await read).toEqual({ data: { value: 3 } });
});
