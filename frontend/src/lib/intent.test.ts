import { expect, test } from "vitest";
import { DomainFailure, NetworkFailure } from "./errors";
import { Intent } from "./intent";

const content = { input: { title: "Baseline" } };

test.each([
  ["the connection was lost", new NetworkFailure()],
  ["a gateway gave up", new DomainFailure("INTERNAL", "Bad Gateway")],
  ["the database was lost", new DomainFailure("UNAVAILABLE", "Try again")],
])("after %s the same content keeps its key", (_, error) => {
  const intent = new Intent();
  const key = intent.keyFor(content);
  intent.failed(error);
  expect(intent.keyFor(content)).toBe(key);
});

test("what was changed before the next try is another intent", () => {
  const intent = new Intent();
  const key = intent.keyFor(content);
  intent.failed(new NetworkFailure());
  expect(intent.keyFor({ input: { title: "Baseline model" } })).not.toBe(key);
});

test("a refusal and a success both end the intent", () => {
  const intent = new Intent();
  const first = intent.keyFor(content);
  intent.failed(new DomainFailure("VALIDATION", "Too long", "title"));
  const second = intent.keyFor(content);
  intent.done();
  expect(new Set([first, second, intent.keyFor(content)]).size).toBe(3);
});
