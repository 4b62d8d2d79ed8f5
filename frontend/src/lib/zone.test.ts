import { expect, test } from "vitest";
import { instantOf, wallClock } from "./zone";

const MONTREAL = "America/Toronto";

test("an instant is shown on the zone's clock, its day included", () => {
  expect(wallClock(new Date("2026-11-24T02:30:00Z"), MONTREAL)).toBe("2026-11-23T21:30");
  expect(wallClock(new Date("2026-07-01T00:00:00Z"), "Europe/Paris")).toBe("2026-07-01T02:00");
  expect(wallClock(new Date("2026-07-01T04:00:00Z"), MONTREAL)).toBe("2026-07-01T00:00");
});

test("what is typed comes back as it was typed, through the year", () => {
  for (const zone of [MONTREAL, "Europe/Paris", "Asia/Kolkata", "Pacific/Auckland", "UTC"])
    for (let hour = 0; hour < 24 * 365; hour += 5) {
      const instant = new Date(Date.UTC(2026, 0, 1, hour));
      expect(wallClock(instantOf(wallClock(instant, zone), zone), zone)).toBe(wallClock(instant, zone));
    }
});

test("an hour that the clocks skip is the one after; of one that they repeat the first is meant", () => {
  expect(instantOf("2026-03-08T02:30", MONTREAL).toISOString()).toBe("2026-03-08T07:30:00.000Z");
  expect(instantOf("2026-11-01T01:30", MONTREAL).toISOString()).toBe("2026-11-01T05:30:00.000Z");
});
