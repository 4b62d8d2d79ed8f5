import { describe, expect, it } from "vitest";
import {
  asText,
  bandOf,
  COLUMNS,
  columnsOf,
  exported,
  exportedSlips,
  fromText,
  shown,
  type Sortable,
  Span,
  spanOf,
  toggled,
  told,
  USUAL,
  withColumns,
} from "./rules";

const row = (title: string, level: string, due: string | null, slipDays = 0, daysWaitingOnClient = 0): Sortable => ({
  title,
  health: { level },
  nextMilestone: due ? { dueOn: due } : null,
  stats: { slipDays, daysWaitingOnClient },
});
const rows = [
  row("c", "ON_TRACK", "2026-01-01"),
  row("b", "AT_RISK", null, 3),
  row("a", "AT_RISK", "2026-03-01", 9, 4),
  row("d", "WATCH", "2026-02-01"),
];
const titles = (found: readonly Sortable[]) => found.map((one) => one.title).join("");

describe("the portfolio's order", () => {
  it("puts the gravest first unless asked otherwise", () => {
    expect(titles(shown(rows, {}))).toBe("abdc");
    expect(titles(shown(rows, { sort: "next" }))).toBe("cdab");
    expect(titles(shown(rows, { sort: "slip" }))).toBe("abcd");
    expect(titles(shown(rows, { sort: "title" }))).toBe("abcd");
    expect(titles(shown(rows, { sort: "waiting" }))).toBe("acdb");
  });
  it("narrows to a level and leaves the rows alone", () => {
    expect(titles(shown(rows, { health: "AT_RISK" }))).toBe("ab");
    expect(titles(rows)).toBe("cbad");
  });
});

describe("the columns of the table", () => {
  it("are the usual ones unless the address names some that there are", () => {
    expect(columnsOf(undefined)).toBe(USUAL);
    expect(columnsOf("nonsense,")).toBe(USUAL);
    expect(columnsOf("slip,nonsense,health")).toEqual(["health", "slip"]);
  });
  it("are added and taken away one by one, and back to nothing in the address", () => {
    const more = toggled(USUAL, "milestones");
    expect(columnsOf(more)).toEqual([...USUAL, "milestones"]);
    expect(toggled(columnsOf(more), "milestones")).toBeUndefined();
    expect(toggled(["slip"], "slip")).toBeUndefined();
    expect(toggled(["slip"], "health")).toBe("health,slip");
    expect(COLUMNS.filter((column) => USUAL.includes(column))).toEqual(USUAL);
  });
  it("leave the rest of the address alone", () => {
    expect(withColumns({ q: "x", columns: "slip" }, undefined)).toEqual({ q: "x" });
    expect(withColumns({ q: "x" }, "slip")).toEqual({ q: "x", columns: "slip" });
  });
});

describe("an address as text", () => {
  it("comes back as it went", () => {
    const search = { q: "a&b=c é", kind: "APPLIED", view: undefined };
    expect(asText(search)).toBe("kind=APPLIED&q=a%26b%3Dc+%C3%A9");
    expect(fromText(asText(search))).toEqual({ q: "a&b=c é", kind: "APPLIED" });
  });
});

describe("the span of a timeline", () => {
  it("holds what there is, in whole months, within bounds", () => {
    expect(spanOf([], "2026-06-15")).toEqual(new Span("2026-03-01", "2026-10-01"));
    expect(spanOf(["2025-12-24", null, "2027-02-03"], "2026-06-15")).toEqual(new Span("2025-12-01", "2027-03-01"));
    expect(spanOf(["2011-01-01", "2050-01-01"], "2026-06-15")).toEqual(new Span("2024-06-01", "2028-07-01"));
  });
  it("places days and names its quarters", () => {
    const span = new Span("2026-01-01", "2026-12-31");
    expect(span.place("2026-01-01")).toBe(0);
    expect(span.place("2026-12-31")).toBe(1);
    expect(span.quarters()).toEqual(["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]);
    expect(span.holds("2027-01-01")).toBe(false);
  });
});

describe("the file", () => {
  it("of slips holds what the page sums", () => {
    const given = { group: "PARTNER", reason: "DATA", clock: "CLIENT", kind: "APPLIED", organization: "x", from: "2026-01-01" };
    expect(exportedSlips(given)).toBe("reason=data&clock=client&kind=applied_research_collaboration&organization=x&since=2026-01-01");
    expect(exportedSlips({})).toBe("");
  });
  it("holds what the page shows", () => {
    expect(exported({})).toBe("status=appraisal&status=agreed&status=active&status=on_hold&status=closing");
    expect(exported({ status: "ON_HOLD", kind: "INTERVENTION", health: "AT_RISK", q: "a b", sort: "slip", view: "timeline" })).toBe(
      "status=on_hold&search=a+b&kind=sme_intervention&health=at_risk",
    );
  });
});

describe("what the forecast tells", () => {
  const one = (milestone: string, chance: number | null) => ({
    milestone,
    chance,
    basis: "WHOLE_LAB",
    legs: 12,
    engagement: { reference: "ARC-2026-001", title: "" },
    row: undefined,
  });
  const rows = [one("sure", 0.9), one("unknown", null), one("open", 0.5), one("poor", 0.1)];
  it("puts the least sure first and leaves out what cannot be told", () => {
    expect(told(rows).map((row) => row.milestone)).toEqual(["poor", "open", "sure"]);
    expect(rows[0]?.milestone).toBe("sure");
  });
  it("narrows to a band", () => {
    expect(told(rows, "middle").map((row) => row.milestone)).toEqual(["open"]);
    expect([0, 0.39, 0.4, 0.69, 0.7, 1].map(bandOf)).toEqual(["low", "low", "middle", "middle", "high", "high"]);
  });
});
