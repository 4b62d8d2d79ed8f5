import { expect, test } from "vitest";
import { loadedWith } from "./preload-plugin";

const built = {
  "page.js": { imports: ["button.js", "react.js"] },
  "button.js": { imports: ["react.js", "text.js"] },
  "text.js": { imports: ["button.js"] },
  "react.js": {},
  "dialog.js": { imports: ["react.js"] },
};

test("a file brings what it imports, however far, and nothing else", () => {
  expect([...loadedWith("page.js", built)].toSorted()).toEqual(["button.js", "page.js", "react.js", "text.js"]);
  expect([...loadedWith("unknown.js", built)]).toEqual(["unknown.js"]);
});
