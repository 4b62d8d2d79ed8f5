import { useState } from "react";
import { forgetDraft, readDraft, writeDraft } from "@/lib/useFormDraft";
import { clashesOf, type Draft, type HalfDay, painted, repainted, same, whole } from "./rules";

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
    return back && !same(back.draft, start) ? { ...back, at: kept.at, clashes: clashesOf(start, kept.values, back.draft) } : null;
  });
  const [draft, setDraft] = useState<Draft>(found?.draft ?? start);
  const [isBack, setBack] = useState(found !== null);
  const paint = (next: Draft) => {
    setDraft(next);
    if (same(next, start)) forgetDraft(name);
    else writeDraft(name, painted(next, start));
  };
  // another tab that saved has let go of the draft of both
  const keep = () => writeDraft(name, whole(draft, halves));
  const forget = () => {
    forgetDraft(name);
    setBack(false);
  };
  const discard = () => {
    forget();
    setDraft(start);
  };
  const back = found && isBack ? found : null;
  return { draft, paint, keep, forget, discard, restored: back && { at: back.at, isStale: back.isStale }, clashes: back?.clashes ?? [] };
}
