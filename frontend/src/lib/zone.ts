/** The reader's clock: instants are shown, and typed, in the time zone of their account, wherever the browser stands. */

// making one takes far longer than asking it
const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

function clock(zone?: string): Intl.DateTimeFormat {
  const made =
    clocks.get(zone) ??
    new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  clocks.set(zone, made);
  return made;
}

/** A wall clock's "2026-11-23T14:05" in a time zone (IANA name; undefined: the browser's) at an instant. */
export function wallClock(instant: Date, zone?: string): string {
  const parts = clock(zone).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The instant at which a zone's clock shows "2026-11-23T14:05". An hour that the clocks skip is read as the one after;
 * of an hour that they repeat, the first is meant.
 */
export function instantOf(wall: string, zone?: string): Date {
  const read = (text: string) => new Date(`${text}Z`).getTime();
  const wanted = read(wall);
  const shift = (at: number) => read(wallClock(new Date(at), zone)) - at;
  // the zone's shift on either side of the day: they differ around a change of clocks
  const [before, after] = [shift(wanted - 86_400_000), shift(wanted + 86_400_000)];
  const [early, late] = [wanted - Math.max(before, after), wanted - Math.min(before, after)];
  const fits = (at: number) => read(wallClock(new Date(at), zone)) === wanted;
  return new Date(fits(early) ? early : fits(late) ? late : wanted - before);
}
