import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { shortDay } from "@/lib/dates";

export interface CellWords {
  /** Hours with at most one decimal. */
  hours: (value: number) => string;
  /** What a person's cell says to whoever does not see it. */
  load: (sure: number, tentative: number, room: number, over: boolean) => string;
  /** What is missing from a person's time. */
  away: (leave: number, holiday: number) => string | undefined;
  /** Which weeks of a longer time are over capacity, though all of it may not be. */
  overWeeks: (mondays: readonly string[]) => string;
  /** What an engagement's cell says. */
  given: (sure: number, tentative: number) => string;
}

/** The words of a table of thousands of cells, each made once: most cells say what another one says. */
export function useCellWords(): CellWords {
  const { t, i18n } = useLingui();
  return useMemo(() => {
    const made = new Map<string, string>();
    const once = (key: string, make: () => string) => {
      let text = made.get(key);
      if (text === undefined) made.set(key, (text = make()));
      return text;
    };
    // a number takes the singular as it is shown, which is with one decimal
    const round = (value: number) => Math.round(value * 10) / 10;
    const hours = (value: number) => once(String(value), () => i18n.number(value, { maximumFractionDigits: 1 }));
    return {
      hours,
      load: (sure, tentative, room, over) =>
        once(`${sure}/${tentative}/${room}/${over}`, () => {
          const [first, second, all] = [hours(sure), hours(tentative), round(room)];
          // what is seen comes first, as it is seen: whoever speaks to the page says what they see
          const shown =
            tentative > 0
              ? t`${first}+${second} of ${plural(all, { one: "# hour", other: "# hours" })}, ${second} tentative`
              : t`${first} of ${plural(all, { one: "# hour", other: "# hours" })}`;
          return over ? t`${shown}, over capacity` : shown;
        }),
      away: (leave, holiday) =>
        leave + holiday > 0
          ? once(`${leave}-${holiday}`, () => {
              const [first, second] = [hours(leave), hours(holiday)];
              return t`${first} h of leave, ${second} h of holidays`;
            })
          : undefined,
      overWeeks: (mondays) =>
        once(mondays.join(), () => {
          const named = mondays.map((day) => shortDay(i18n, day)).join(", ");
          return mondays.length === 1 ? t`over capacity in the week of ${named}` : t`over capacity in the weeks of ${named}`;
        }),
      given: (sure, tentative) =>
        once(`${sure}+${tentative}`, () => {
          const [first, second] = [round(sure), round(tentative)];
          if (sure + tentative === 0) return t`nothing`;
          if (tentative === 0) return t`${plural(first, { one: "# hour", other: "# hours" })}`;
          if (sure === 0) return t`+${plural(second, { one: "# hour", other: "# hours" })}, tentative`;
          return t`${hours(sure)}+${plural(second, { one: "# hour", other: "# hours" })}, ${hours(tentative)} tentative`;
        }),
    };
  }, [t, i18n]);
}
