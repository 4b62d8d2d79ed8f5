import { expect, test } from "vitest";
import { knownPerformer, nextLevel } from "./signing";

test("the level that is offered first is the next one", () => {
  expect(["NOT_STARTED", "DEMONSTRATED", "ASSISTED", "UNAIDED"].map(nextLevel)).toEqual(["DEMONSTRATED", "ASSISTED", "UNAIDED", "UNAIDED"]);
});

test("nobody is named by the alphabet", () => {
  const [ana, bo, other] = [
    { id: "1", name: "Ana" },
    { id: "2", name: "Bo" },
    { id: "3", name: "Bo" },
  ];
  expect(knownPerformer([ana, bo], [])).toBeUndefined();
  expect(knownPerformer([ana], [])).toBe("1");
  expect(knownPerformer([ana, bo], [null, "Cy", "Bo"])).toBe("2");
  // of two people of one name it is not known which
  expect(knownPerformer([ana, bo, other], ["Bo"])).toBeUndefined();
  expect(knownPerformer([], ["Bo"])).toBeUndefined();
});
