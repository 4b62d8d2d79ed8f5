import { useSyncExternalStore } from "react";

export type Colours = "light" | "dark";

const KEY = "passerelle-colours";
const night = matchMedia("(prefers-color-scheme: dark)");
const readers = new Set<() => void>();

function chosen(): Colours | null {
  try {
    const value = localStorage.getItem(KEY);
    return value === "light" || value === "dark" ? value : null;
  } catch {
    return null; // a browser that keeps nothing follows its system
  }
}

/** Shows what was chosen in this browser; without a choice the style sheet follows the system by itself. */
function show() {
  const colours = chosen();
  if (colours) document.documentElement.dataset["colours"] = colours;
  else delete document.documentElement.dataset["colours"];
  for (const tell of readers) tell();
}

export function choose(colours: Colours) {
  document.documentElement.dataset["colours"] = colours;
  try {
    localStorage.setItem(KEY, colours);
  } catch {
    // the choice then holds for this page alone
  }
  for (const tell of readers) tell();
}

const current = (): Colours => (document.documentElement.dataset["colours"] as Colours | undefined) ?? (night.matches ? "dark" : "light");

function subscribe(tell: () => void) {
  readers.add(tell);
  return () => readers.delete(tell);
}

/** The colours on the page; another tab's choice and a change of the system show at once. */
export const useColours = () => useSyncExternalStore(subscribe, current);

night.addEventListener("change", show);
addEventListener("storage", (event) => {
  if (event.key === KEY) show();
});
show();
