/** Reads what the open page shows anew, in place: nothing typed is lost. Each app says how, once, at its start. */
let read: () => Promise<void> = () => Promise.resolve();

export function refreshWith(how: () => Promise<void>) {
  read = how;
}

export const refresh = () => read();
