import { expect, test } from "vitest";
import { matching, openMention, weight } from "./rules";

test("a name is being typed after an @ that begins a word", () => {
  expect(openMention("Ask @")).toBe("");
  expect(openMention("Ask @Léa L")).toBe("Léa L");
  expect(openMention("lab@lab")).toBeNull();
  expect(openMention("Ask @Léa\nand then")).toBeNull();
});

test("names go on from what was typed, by any of their words", () => {
  const names = ["Léa Lead", "Ines Intern", "Lena Lind"];
  expect(matching(names, "le")).toEqual(["Léa Lead", "Lena Lind"].filter((name) => /(^| )le/i.test(name)));
  expect(matching(names, "int")).toEqual(["Ines Intern"]);
  expect(matching(names, "Ines Intern ")).toEqual([]);
});

test("a risk weighs likelihood times impact", () => {
  expect(weight("HIGH", "MEDIUM")).toBe(6);
  expect(weight("LOW", "LOW")).toBe(1);
});
