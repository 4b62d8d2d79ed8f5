import { describe, expect, it } from "vitest";
import { clashesOf, copied, daysOf, type HalfDay, keyOf, painted, recorded, repainted, same, suggested, toggled, whole } from "./rules";

const half = (values: Partial<HalfDay>): HalfDay => ({
  day: "2026-11-23",
  part: "MORNING",
  holiday: false,
  leave: false,
  hidden: false,
  recorded: null,
  suggested: null,
  lastWeek: null,
  ...values,
});

describe("a week of half days", () => {
  it("tells something else from nothing", () => {
    expect(recorded([half({ recorded: "" })])).toEqual({ "2026-11-23 MORNING": "" });
    expect(recorded([half({ recorded: null })])).toEqual({});
    expect(suggested([half({ suggested: "e1", hidden: true })])).toEqual({});
  });
  it("gives a half day to one row, and takes it back", () => {
    const key = keyOf(half({}));
    const first = toggled({}, key, "e1");
    expect(first).toEqual({ [key]: "e1" });
    expect(toggled(first, key, "e2")).toEqual({ [key]: "e2" });
    expect(toggled(first, key, "e1")).toEqual({});
  });
  it("copies last week around leave, holidays and what is gone", () => {
    const days = [
      half({ lastWeek: "e1" }),
      half({ part: "AFTERNOON", lastWeek: "gone" }),
      half({ day: "2026-11-24", lastWeek: "e1", leave: true }),
      half({ day: "2026-11-25", lastWeek: "", holiday: true }),
      half({ day: "2026-11-26", lastWeek: "" }),
    ];
    expect(copied(days, ["", "e1"])).toEqual({ "2026-11-23 MORNING": "e1", "2026-11-26 MORNING": "" });
  });
  it("counts days and compares", () => {
    expect(daysOf({ a: "e1", b: "", c: "e1" })).toBe(1.5);
    expect(daysOf({ a: "e1", b: "", c: "e1" }, "e1")).toBe(1);
    expect(same({ a: "x" }, { a: "x" })).toBe(true);
    expect(same({ a: "x" }, { a: "" })).toBe(false);
    expect(same({ a: "x" }, {})).toBe(false);
  });
  it("keeps what was painted, and lays it over the week as it is now", () => {
    const [morning, afternoon] = [half({}), half({ part: "AFTERNOON" })];
    const [am, pm] = [keyOf(morning), keyOf(afternoon)];
    const kept = painted({ [am]: "" }, { [pm]: "e1" });
    expect(painted({ [am]: "e1" }, { [am]: "e1" })).toEqual({});
    expect(repainted({ [pm]: "e1" }, kept, [morning, afternoon], ["", "e1"])).toEqual({ draft: { [am]: "" }, isStale: false });
    expect(repainted({ [am]: "e1" }, kept, [morning, afternoon], ["", "e1"])).toEqual({ draft: { [am]: "" }, isStale: true });
  });
  it("tells both values of a half day that was saved as something else meanwhile", () => {
    const [am, pm] = [keyOf(half({})), keyOf(half({ part: "AFTERNOON" }))];
    const mine = { [am]: "e1", [pm]: "e1" };
    const kept = painted(mine, {});
    expect(clashesOf({ [am]: "e2", [pm]: "" }, kept, mine)).toEqual([
      { key: am, saved: "e2", mine: "e1" },
      { key: pm, saved: "", mine: "e1" },
    ]);
    // and of a week that was overtaken each half day counts as painted
    expect(clashesOf({ [am]: "e2" }, whole({ [am]: "e1" }, [half({}), half({ part: "AFTERNOON" })]), { [am]: "e1" })).toEqual([
      { key: am, saved: "e2", mine: "e1" },
    ]);
    // saved as it was painted, or left as it was: no question
    expect(clashesOf({ [am]: "e1" }, kept, mine)).toEqual([]);
    // painted for what is closed now: what is saved stands
    expect(clashesOf({ [am]: "e2" }, kept, { [am]: "e2" })).toEqual([]);
  });
  it("paints nothing over a half day that is closed, nor for an engagement that is gone", () => {
    const key = keyOf(half({}));
    expect(repainted({}, painted({ [key]: "e1" }, {}), [half({ hidden: true })], ["e1"]).draft).toEqual({});
    expect(repainted({}, painted({ [key]: "gone" }, {}), [half({})], ["e1"]).draft).toEqual({});
  });
});
