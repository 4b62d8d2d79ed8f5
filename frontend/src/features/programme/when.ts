import type { I18n } from "@lingui/core";
import { dateWords, readersZone } from "@/lib/dates";
import { instantOf, wallClock } from "@/lib/zone";

/** When an event is, in the reader's language and clock: the day once when it begins and ends on the same one. */
export function when(i18n: I18n, startsAt: string, endsAt: string): string {
  const timeZone = readersZone();
  const day: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", year: "numeric", timeZone };
  const hour: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", timeZone };
  // whoever reads elsewhere than their account says is told whose clock it is
  const away = timeZone !== undefined && timeZone !== Intl.DateTimeFormat().resolvedOptions().timeZone;
  const last: Intl.DateTimeFormatOptions = away ? { ...hour, timeZoneName: "short" } : hour;
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const first = `${dateWords(i18n, start, day)}, ${i18n.date(start, hour)}`;
  return local(startsAt).slice(0, 10) === local(endsAt).slice(0, 10)
    ? `${first} – ${i18n.date(end, last)}`
    : `${first} – ${dateWords(i18n, end, day)}, ${i18n.date(end, last)}`;
}

/** An instant as a field of type datetime-local takes it, on the reader's clock. */
export const local = (instant: string) => wallClock(new Date(instant), readersZone());

/** What such a field holds, as an instant; "" for a field left empty, which the server refuses by name. */
export const fromLocal = (wall: string) => (wall ? instantOf(wall, readersZone()).toISOString() : "");
