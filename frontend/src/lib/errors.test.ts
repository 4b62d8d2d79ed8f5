import { expect, test } from "vitest";
import { failureOf } from "./errors";
import { csrfToken } from "./http";

test("a refusal keeps its code, field and details", () => {
  const failure = failureOf({ message: "Too late", extensions: { code: "CONFLICT", field: "version", details: { currentVersion: 4 } } });
  expect(failure).toMatchObject({ code: "CONFLICT", field: "version", message: "Too late", details: { currentVersion: 4 } });
});

test("a refusal without a code is the server's fault", () => {
  expect(failureOf({ message: "?" }).code).toBe("INTERNAL");
});

test("the CSRF token is found under both names and nowhere else", () => {
  expect(csrfToken("a=1; csrftoken=abc; b=2")).toBe("abc");
  expect(csrfToken("__Host-csrf=xyz")).toBe("xyz");
  expect(csrfToken("mycsrftoken=no")).toBe("");
});
