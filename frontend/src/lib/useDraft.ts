import { type FormEvent, useMemo } from "react";
import { boot } from "./boot";

/** Keeps what is typed in a form's texts, so that a reload, a lost session or a closed tab loses nothing. */
export function useDraft(name: string) {
  const key = `draft:${boot.id}:${name}`;
  const saved = useMemo(() => read(key), [key]);
  return {
    value: (field: string) => saved[field],
    keep: (field: string, value: string) => write(key, field, value),
    onInput: (event: FormEvent) => {
      const input = event.target as HTMLInputElement | HTMLTextAreaElement;
      if (input.name && input.type !== "password") write(key, input.name, input.value);
    },
    clear: () => localStorage.removeItem(key),
  };
}

function read(key: string): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "{}") as Record<string, string>;
  } catch {
    return {};
  }
}

function write(key: string, field: string, value: string) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...read(key), [field]: value }));
  } catch {
    // the browser keeps nothing here (private mode, no room): typing goes on as before
  }
}
