import { useState } from "react";
import { forgetDraft, readDraft, writeDraft } from "@/lib/useFormDraft";
import { type Draft, type HalfDay, painted, repainted, same } from "./rules";

interface Week {
  weekStart: string;
  canRecord: boolean;
  halves: readonly HalfDay[];
  rows: readonly string[];
  /** The week before anything was painted: what is saved, or suggested. */
  start: Draft;
}

/** One's week as it is painted: kept in this browser until it is saved, and back after a reload or an ended session. */
export function useWeekDraft({ weekStart, canRecord, halves, rows, start }: Week) {
  const name = `time-${weekStart}`;
  const [found] = useState(() => {
    const kept = canRecord ? readDraft(name) : null;
    const back = kept && repainted(start, kept.values, halves, rows);
    return back && !same(back.draft, start) ? { ...back, at: kept.at } : null;
  });
  const [draft, setDraft] = useState<Draft>(found?.draft ?? start);
  const [isBack, setBack] = useState(found !== null);
  const paint = (next: Draft) => {
    setDraft(next);
    if (same(next, start)) forgetDraft(name);
    else writeDraft(name, painted(next, start));
  };
  const forget = () => {
    forgetDraft(name);
    setBack(false);
  };
  const discard = () => {
    forget();
    setDraft(start);
  };
  return { draft, paint, forget, discard, restored: found && isBack ? { at: found.at, isStale: found.isStale } : null };
}
