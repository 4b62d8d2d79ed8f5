import { describe, expect, it } from "vitest";
import { meaning, PORTAL_PLACES } from "./shortcuts";

describe("a key", () => {
  it("goes somewhere after g, and nowhere after another", () => {
    expect(meaning("", "g")).toBe("start");
    expect(meaning("g", "e")).toEqual({ to: "/engagements" });
    expect(meaning("g", "x")).toBeNull();
    expect(meaning("", "e")).toBeNull();
  });
  it("goes only where a client may go in the portal", () => {
    expect(meaning("g", "n", PORTAL_PLACES)).toEqual({ to: "/notifications" });
    expect(meaning("g", "o", PORTAL_PLACES)).toBeNull();
    expect(meaning("", "c", PORTAL_PLACES)).toBeNull();
    expect(meaning("", "a", PORTAL_PLACES)).toBeNull();
    expect(meaning("", "/", PORTAL_PLACES)).toBe("find");
  });
  it("asks for help, for the search, or for a new engagement", () => {
    expect(meaning("", "?")).toBe("help");
    expect(meaning("", "/")).toBe("find");
    expect(meaning("", "a")).toBe("add");
    expect(meaning("", "c")).toEqual({ to: "/engagements/new" });
  });
});
