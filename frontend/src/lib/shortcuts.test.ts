import { describe, expect, it } from "vitest";
import { meaning } from "./shortcuts";

describe("a key", () => {
  it("goes somewhere after g, and nowhere after another", () => {
    expect(meaning("", "g")).toBe("start");
    expect(meaning("g", "e")).toEqual({ to: "/engagements" });
    expect(meaning("g", "x")).toBeNull();
    expect(meaning("", "e")).toBeNull();
  });
  it("asks for help, for the search, or for a new engagement", () => {
    expect(meaning("", "?")).toBe("help");
    expect(meaning("", "/")).toBe("find");
    expect(meaning("", "a")).toBe("add");
    expect(meaning("", "c")).toEqual({ to: "/engagements/new" });
  });
});
