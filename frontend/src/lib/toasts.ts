import { useSyncExternalStore } from "react";

export interface Toast {
  id: number;
  text: string;
}

let toasts: readonly Toast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something was done; it goes away by itself. */
export function say(text: string) {
  const toast = { id: ++last, text };
  change([...toasts, toast]);
  setTimeout(() => change(toasts.filter((other) => other !== toast)), 5000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useToasts = () => useSyncExternalStore(subscribe, () => toasts);
