/** Tells whoever listens that the server no longer knows this session. */
const listeners = new Set<() => void>();

export function sessionEnded() {
  for (const listener of listeners) listener();
}

export function onSessionEnd(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
