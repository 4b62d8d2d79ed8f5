import { Trans, useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";
import { useGridNavigation } from "@/components/useGridNavigation";
import { weekdayDay } from "@/lib/dates";
import { daysOf, type Draft, type HalfDay, keyOf, OTHER } from "./rules";
import classes from "./time.module.css";

export interface TimeRow {
  id: string;
  title: string;
  planned: number | null;
}

interface Props {
  halves: readonly HalfDay[];
  rows: readonly TimeRow[];
  draft: Draft;
  saved: Draft;
  /** Missing where the week is read only. */
  onToggle?: (key: string, row: string) => void;
}

const SIGN: Readonly<Record<string, string>> = { recorded: "●", suggested: "○", hidden: "×" };

/** A grid that the arrow keys walk; Space or Enter gives the half day to the row, or takes it back. */
export function TimeTable({ halves, rows, draft, saved, onToggle }: Props) {
  const { t, i18n } = useLingui();
  const grid = useGridNavigation();
  const days = halves.filter((half) => half.part === "MORNING");
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 1 });
  const words: Readonly<Record<string, string>> = {
    recorded: t`recorded`,
    suggested: t`not saved yet`,
    hidden: t`taken by an engagement that is closed to you`,
    empty: t`empty`,
  };
  const partName = (part: string) => (part === "MORNING" ? t`morning` : t`afternoon`);
  const stateOf = (half: HalfDay, row: string) => {
    if (half.hidden) return row === OTHER ? "hidden" : "empty";
    const key = keyOf(half);
    return draft[key] !== row ? "empty" : saved[key] === row ? "recorded" : "suggested";
  };
  const off = (half: HalfDay) => (half.holiday ? t`holiday` : half.leave ? t`leave` : "");
  const press = (half: HalfDay, row: string) => !half.hidden && onToggle?.(keyOf(half), row);
  const onKey = (event: KeyboardEvent, half: HalfDay, row: string) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    press(half, row);
  };
  return (
    <table className={classes.grid} role="grid" aria-label={t`Half days by engagement`} {...grid}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            <Trans>Engagement</Trans>
          </th>
          {days.map((half) => (
            <th key={half.day} scope="colgroup" colSpan={2}>
              {weekdayDay(i18n, half.day)}
            </th>
          ))}
          <th scope="col" rowSpan={2}>
            <Trans>Actual / planned</Trans>
          </th>
        </tr>
        <tr>
          {halves.map((half) => (
            <th key={keyOf(half)} scope="col">
              {half.part === "MORNING" ? <Trans>AM</Trans> : <Trans>PM</Trans>}
              {off(half) && <div className="small">{off(half)}</div>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={row.id}>
            <th scope="row">{row.title}</th>
            {halves.map((half, place) => {
              const state = stateOf(half, row.id);
              const parts = [row.title, weekdayDay(i18n, half.day), partName(half.part), words[state], off(half)];
              return (
                <td
                  key={keyOf(half)}
                  role="gridcell"
                  tabIndex={line === 0 && place === 0 ? 0 : -1}
                  data-state={state}
                  data-off={half.leave || half.holiday}
                  aria-selected={state === "recorded" || state === "suggested"}
                  aria-readonly={!onToggle || half.hidden}
                  aria-label={parts.filter(Boolean).join(", ")}
                  onClick={() => press(half, row.id)}
                  onKeyDown={(event) => onKey(event, half, row.id)}
                >
                  {SIGN[state]}
                </td>
              );
            })}
            <td className={`number ${classes.sum}`} role="gridcell" tabIndex={-1}>
              {number(daysOf(draft, row.id))}
              {row.planned !== null && <span className="dimmed"> / {number(row.planned)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
