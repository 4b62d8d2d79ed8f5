import { type RefObject, useEffect, useRef, useState } from "react";
import { boot } from "./boot";

/** What was typed, and what the field said before: fields left alone are not kept, so they cannot undo another's change. */
export type Kept = Readonly<Record<string, { typed: string; before: string }>>;

interface Draft {
  at: number;
  values: Kept;
}

const PREFIX = "draft:form:";
const LONGEST = 14 * 24 * 3600 * 1000;
const MOST = 40;
const LARGEST = 100_000;

/** Forgets every draft, and which files were on their way: at sign-out, so that the next person at this browser finds nothing. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) if (/^(draft|recent|upload):/.test(key)) localStorage.removeItem(key);
}

const keyOf = (name: string) => `${PREFIX}${boot.id}:${name}`;

/** Forgets one draft: what it held is saved. */
export const forgetDraft = (name: string) => localStorage.removeItem(keyOf(name));

/** Whether something was begun in a form, and neither sent nor cancelled. */
export const hasDraft = (name: string) => Object.keys(read(keyOf(name))?.values ?? {}).length > 0;

/** Of a form that opens at a button: open from the start where something was begun in it, and then it takes no focus. */
export function useOpen(name: string, wanted = false) {
  const [begun] = useState(() => hasDraft(name));
  const [open, setOpen] = useState(begun || wanted);
  return { open, setOpen, autoFocus: !begun };
}

/** A draft of what is not a form's fields (a grid's cells): under the same names, as long, as many. */
export const readDraft = (name: string) => read(keyOf(name));
export const writeDraft = (name: string, values: Kept) => write(keyOf(name), { at: Date.now(), values });

/**
 * Keeps what is typed in a form under a key, for one person, in this browser: a reload, an ended session or a lost connection
 * loses nothing. Passwords and files are never kept; a draft lives two weeks, and the forty newest stay.
 */
export function useFormDraft(name: string | undefined, form: RefObject<HTMLFormElement | null>) {
  const key = name ? keyOf(name) : null;
  const [restored, setRestored] = useState<{ at: number; isStale: boolean } | null>(null);
  // what is put back is kept already, and a part of it is not all of it
  const restoring = useRef(false);
  useEffect(() => {
    const draft = key ? read(key) : null;
    if (!draft || !form.current) return;
    let isStale = false;
    const done = new Set<Input>();
    const restore = () => {
      restoring.current = true;
      for (const input of form.current ? inputs(form.current) : []) {
        const kept = draft.values[nameOf(input)];
        // what was kept may have been saved since
        if (!kept || done.has(input) || kept.typed === beforeOf(input)) continue;
        done.add(input);
        if (kept.before !== beforeOf(input)) isStale = true;
        put(input, kept.typed);
      }
      restoring.current = false;
      if (done.size) setRestored({ at: draft.at, isStale });
    };
    restore();
    // a choice that was restored may have brought other fields with it, or put new ones in place of those just filled
    const later = setTimeout(restore);
    return () => clearTimeout(later);
  }, [key, form]);
  const forget = () => {
    if (key) localStorage.removeItem(key);
    setRestored(null);
  };
  return {
    restored,
    keep: () => {
      if (!key || !form.current || restoring.current) return;
      const changed = inputs(form.current).filter((input) => valueOf(input) !== beforeOf(input));
      const values = Object.fromEntries(changed.map((input) => [nameOf(input), { typed: valueOf(input), before: beforeOf(input) }]));
      write(key, { at: Date.now(), values });
    },
    forget,
    discard: () => {
      const changed = form.current ? inputs(form.current).filter((input) => valueOf(input) !== beforeOf(input)) : [];
      form.current?.reset();
      // what follows a field (an order, a preview) is told of it: a reset tells nobody
      restoring.current = true;
      for (const input of changed) put(input, beforeOf(input));
      restoring.current = false;
      forget();
    },
  };
}

type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const inputs = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is Input =>
      (element instanceof HTMLInputElement && !["password", "file", "hidden"].includes(element.type) && element.name !== "") ||
      (element instanceof HTMLSelectElement && element.name !== "") ||
      (element instanceof HTMLTextAreaElement && element.name !== ""),
  );

const isTick = (input: Input): input is HTMLInputElement => input instanceof HTMLInputElement && input.type === "checkbox";

/** Ticks of one group share a name: each is kept by what it stands for. */
const nameOf = (input: Input) => (isTick(input) && input.hasAttribute("value") ? `${input.name}=${input.value}` : input.name);

const valueOf = (input: Input) => (isTick(input) ? String(input.checked) : input.value);

function beforeOf(input: Input): string {
  if (isTick(input)) return String(input.defaultChecked);
  if (!(input instanceof HTMLSelectElement)) return input.defaultValue;
  return ([...input.options].find((option) => option.defaultSelected) ?? input.options[0])?.value ?? "";
}

function put(input: Input, value: string | undefined) {
  if (value === undefined || (input instanceof HTMLInputElement && input.type === "radio")) return;
  if (isTick(input)) input.checked = value === "true";
  // past React's own setter, or it would take the change for its own and tell nobody
  else Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as Input, "value")?.set?.call(input, value);
  for (const told of ["input", "change"]) input.dispatchEvent(new Event(told, { bubbles: true }));
}

function read(key: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? "null") as Draft | null;
    return draft && Date.now() - draft.at < LONGEST ? draft : null;
  } catch {
    return null;
  }
}

function write(key: string, draft: Draft) {
  const text = JSON.stringify(draft);
  if (text.length > LARGEST) return;
  try {
    const kept = Object.keys(localStorage).filter((other) => other.startsWith(PREFIX) && other !== key);
    const oldestFirst = kept.sort((one, other) => (read(one)?.at ?? 0) - (read(other)?.at ?? 0));
    for (const old of oldestFirst.slice(0, Math.max(0, kept.length - MOST + 1))) localStorage.removeItem(old);
    localStorage.setItem(key, text);
  } catch {
    // the browser keeps nothing here (private mode, no room): typing goes on as before
  }
}
