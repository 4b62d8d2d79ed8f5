import { useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

const word = (value: unknown) => (typeof value === "string" ? value : "");

/** What the address asks to be shown: something on the page (`?at=`), and something in that (`&row=`); "" for nothing. */
export function useWanted() {
  const search = useSearch({ strict: false }) as { at?: unknown; row?: unknown };
  return { at: word(search.at), row: word(search.row) };
}

/** Whether a global id is of a type: one that is none is of no type. */
export function isOf(id: string, type: string): boolean {
  try {
    return atob(id).startsWith(`${type}:`);
  } catch {
    return false;
  }
}

/**
 * Leads once to the element that the address asks for, by its id: opens what folds it away, brings it into view, marks
 * it and gives it the focus. `shown` changes whenever more of the page is there.
 */
export function useLeadThere(shown?: unknown) {
  const { at, row } = useWanted();
  const led = useRef("");
  useEffect(() => {
    const wanted = at + row;
    if (!wanted || led.current === wanted) return;
    const found = (row && document.getElementById(row)) || document.getElementById(at);
    if (!found) return;
    led.current = wanted;
    for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    for (const other of document.querySelectorAll("[data-wanted]")) other.removeAttribute("data-wanted");
    found.setAttribute("data-wanted", "");
    // a form that was asked for begins in its first field
    const field = row && found.id === row ? found.querySelector<HTMLElement>("form :is(select, textarea, input)") : null;
    if (!field) found.tabIndex = -1;
    (field ?? found).focus({ preventScroll: true });
    found.scrollIntoView({ block: "center" });
  }, [at, row, shown]);
}
