import { expect, test } from "vitest";
import { neighbour } from "./board";

const columns = [["a", "b", "c"], [], ["d", "e"], []];

test.each([
  ["a", "ArrowDown", "b"],
  ["c", "ArrowDown", undefined],
  ["b", "ArrowUp", "a"],
  ["a", "ArrowUp", undefined],
  ["a", "ArrowRight", "d"],
  ["c", "ArrowRight", "e"],
  ["e", "ArrowLeft", "b"],
  ["d", "ArrowRight", undefined],
  ["a", "ArrowLeft", undefined],
  ["b", "Home", "a"],
  ["b", "End", "c"],
  ["b", "Enter", undefined],
  ["nobody", "ArrowDown", undefined],
])("from %s by %s", (id, key, to) => expect(neighbour(columns, id, key)).toBe(to));
