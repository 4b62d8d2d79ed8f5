import type { I18n } from "@lingui/core";

/** When an event is, in the reader's language and clock: the day once when it begins and ends on the same one. */
export function when(i18n: I18n, startsAt: string, endsAt: string): string {
  const day: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", year: "numeric" };
  const hour: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const first = `${i18n.date(start, day)}, ${i18n.date(start, hour)}`;
  return start.toDateString() === end.toDateString()
    ? `${first} – ${i18n.date(end, hour)}`
    : `${first} – ${i18n.date(end, day)}, ${i18n.date(end, hour)}`;
}

/** An instant as a field of type datetime-local takes it, on the reader's clock. */
export function local(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
