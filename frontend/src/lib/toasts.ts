import { useSyncExternalStore } from "react";

export interface Toast {
  id: number;
  text: string;
  /** What can still be done about it, for a while. */
  action?: { label: string; run: () => void } | undefined;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something was done; it goes away by itself, later when something can still be done about it. */
export function say(text: string, action?: Toast["action"]) {
  const toast = { id: ++last, text, action };
  change([...toasts, toast]);
  setTimeout(() => dismiss(toast), action ? 20_000 : 5000);
}

export const dismiss = (toast: Toast) => change(toasts.filter((other) => other.id !== toast.id));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);
