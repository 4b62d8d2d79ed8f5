import { expect, test } from "vitest";
import { referenceOf } from "./references";

test.each([
  ["DOI", "10.1234/abc(7)", "10.1234/abc(7)", "https://doi.org/10.1234/abc(7)"],
  ["DOI", "10.1234/a?b#c", "10.1234/a?b#c", "https://doi.org/10.1234/a%3Fb%23c"],
  ["COMMIT", "0123abc https://git.example/c/0123abc", "0123abc", "https://git.example/c/0123abc"],
  ["TAG", "v1.0.0", "v1.0.0", null],
  ["TAG", "v1 javascript:alert(1)", "v1", null],
  ["RUN", "https://mlflow.example/#/runs/1", "https://mlflow.example/#/runs/1", "https://mlflow.example/#/runs/1"],
  ["MODEL", "curing/3", "curing/3", null],
  ["MODEL", "curing of walls/3", "curing of walls/3", null],
  ["MODEL", "curing/3 https://mlflow.example/#/models/curing/versions/3", "curing/3", "https://mlflow.example/#/models/curing/versions/3"],
])("a %s %s", (kind, link, name, address) => {
  expect(referenceOf(kind, link)).toEqual({ name, address });
});
