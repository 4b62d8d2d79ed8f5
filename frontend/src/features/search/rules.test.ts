import { describe, expect, it } from "vitest";
import { folded, labPlace, marked, portalPlace } from "./rules";

describe("marks in a text", () => {
  it("part it, by characters rather than code units", () => {
    expect(marked("a😀bc", [{ start: 2, end: 3 }])).toEqual([
      { text: "a😀", isMark: false },
      { text: "b", isMark: true },
      { text: "c", isMark: false },
    ]);
    expect(marked("abc", [])).toEqual([{ text: "abc", isMark: false }]);
  });
});

const found = (kind: string, reference = "ARC-1") => ({
  objectId: "id=",
  kind,
  title: "",
  reference,
  snippet: "😀 the évaluation",
  marks: [{ start: 6, end: 16 }],
});

describe("where a result is", () => {
  it("is the very thing on the tab of its engagement, a log on the words that were found, a partner's own page", () => {
    expect(labPlace(found("LOG_ENTRY"))).toEqual({ to: "/engagements/ARC-1/log", search: { at: "id=", q: "évaluation" } });
    expect(labPlace({ ...found("LOG_ENTRY"), marks: [] })).toEqual({ to: "/engagements/ARC-1/log", search: { at: "id=" } });
    expect(labPlace(found("MILESTONE"))).toEqual({ to: "/engagements/ARC-1/plan", search: { at: "id=" } });
    expect(labPlace(found("ENGAGEMENT"))).toEqual({ to: "/engagements/ARC-1" });
    expect(labPlace(found("PARTNER", ""))).toEqual({ to: "/partners/id=" });
    expect(labPlace(found("PERSON", ""))).toEqual({ to: "/people/id=" });
    expect(labPlace(found("INQUIRY", ""))).toEqual({ to: "/pipeline/id=" });
    expect(labPlace(found("SCENARIO", ""))).toEqual({ to: "/scenarios/id=" });
  });
  it("is the very row where many stand on one page", () => {
    expect(labPlace(found("RISK"))).toEqual({ to: "/engagements/ARC-1/log", search: { at: "id=", view: "risks" } });
    expect(labPlace(found("WAITING"))).toEqual({ to: "/engagements/ARC-1/plan", search: { at: "id=" } });
    for (const [type, tab] of [
      ["LogEntry", "/log"],
      ["Risk", "/log"],
      ["Milestone", "/plan"],
      ["Deliverable", "/deliverables"],
      ["DeliverableVersion", "/deliverables"],
    ]) {
      const on = btoa(`${type}:1`);
      expect(labPlace({ ...found("COMMENT"), on })).toEqual({ to: `/engagements/ARC-1${tab}`, search: { at: on, row: "id=" } });
    }
    expect(labPlace(found("ITEM"))).toEqual({ to: "/engagements/ARC-1/transfer", search: { at: "id=" } });
    expect(labPlace(found("OBJECTIVE"))).toEqual({ to: "/engagements/ARC-1", search: { at: "id=" } });
    expect(labPlace(found("NEED"))).toEqual({ to: "/demand", search: { at: "id=" } });
    expect(labPlace(found("EVENT", ""))).toEqual({ to: "/programme", search: { at: "id=" } });
    expect(labPlace({ ...found("EVENT", ""), isOver: true })).toEqual({ to: "/programme", search: { at: "id=", past: true } });
  });
  it("is a part of the engagement's one page for a client", () => {
    expect(portalPlace(found("DELIVERABLE"))).toEqual({ to: "/engagements/ARC-1", search: { at: "id=" }, hash: "deliverables" });
    expect(portalPlace(found("ENGAGEMENT"))).toEqual({ to: "/engagements/ARC-1" });
  });
});

it("compares without accents", () => {
  expect(folded("Événements À venir")).toBe("evenements a venir");
});
