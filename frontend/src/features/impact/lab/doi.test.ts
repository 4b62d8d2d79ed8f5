import { expect, test } from "vitest";
import { filling, looksLikeDoi } from "./doi";

test.each([
  ["10.1234/abc", true],
  [" https://doi.org/10.1234/abc ", true],
  ["DOI: 10.1234/abc", true],
  ["10.1234", false],
  ["https://example.org/10.1234/abc", false],
  ["10.1234/a b", false],
  ["", false],
])("%s", (text, known) => expect(looksLikeDoi(text)).toBe(known));

test("empty fields are filled, typed ones are kept, unknown ones are left", () => {
  const found = { title: "Found", venue: "Journal", authors: "", url: "https://a.example" };
  const typed = { title: "Typed", venue: " ", authors: "Roy", url: "https://a.example" };
  expect(filling(found, typed)).toEqual({ set: { venue: "Journal" }, kept: { title: "Found" } });
});
