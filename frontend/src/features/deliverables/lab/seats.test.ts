import { expect, test } from "vitest";
import { deciders, signersOf } from "./seats";

const seat = (id: string, role: string, person: string) => ({ id, role, user: { id: person, name: person.toUpperCase() } });
const CLIENTS = [
  seat("1", "SPONSOR", "ana"),
  seat("2", "TECHNICAL_LEAD", "bo"),
  seat("3", "DATA_OWNER", "ana"),
  seat("4", "OBSERVER", "cy"),
];

test("somebody with two roles is one person, who may decide in either", () => {
  const found = deciders(CLIENTS);
  expect(found.map((person) => person.name)).toEqual(["ANA", "BO"]);
  expect(found[0]?.seats.map((row) => row.id)).toEqual(["1", "3"]);
});

test("an observer who decides in another role is asked in that one", () => {
  expect(deciders([seat("1", "OBSERVER", "ana"), seat("2", "SPONSOR", "ana")])[0]?.seats.map((row) => row.id)).toEqual(["2"]);
});

test("those who were chosen come in their order; who left is left out", () => {
  expect(signersOf("bo gone ana", deciders(CLIENTS)).map((person) => person.id)).toEqual(["bo", "ana"]);
  expect(signersOf("", deciders(CLIENTS))).toEqual([]);
});
