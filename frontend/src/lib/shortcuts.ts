/** Single keys that go places. They can be switched off (WCAG 2.1.4) and never act while somebody types. */
export const PLACES: Readonly<Record<string, string>> = {
  w: "/",
  e: "/engagements",
  l: "/load",
  t: "/time",
  o: "/portfolio",
  i: "/pipeline",
  p: "/partners",
  n: "/notifications",
};
const KEY = "single-keys";
const PAUSE = 1200;

export const singleKeys = () => localStorage.getItem(KEY) !== "off";
export const switchSingleKeys = (on: boolean) => (on ? localStorage.removeItem(KEY) : localStorage.setItem(KEY, "off"));

interface Acts {
  go: (to: string) => void;
  help: () => void;
  find: () => void;
  /** The lab alone adds. */
  add?: () => void;
}

/** A client's places. */
export const PORTAL_PLACES: Readonly<Record<string, string>> = { w: "/", n: "/notifications" };

/** What a key means after the one before it: pure. */
export function meaning(before: string, key: string, places = PLACES): { to: string } | "help" | "find" | "add" | "start" | null {
  if (before === "g") return places[key] ? { to: places[key] } : null;
  if (key === "g") return "start";
  if (key === "?") return "help";
  if (key === "/") return "find";
  if (places !== PLACES) return null;
  if (key === "a") return "add";
  return key === "c" ? { to: "/engagements/new" } : null;
}

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest("dialog") !== null);

/** Listens until the returned function is called. */
export function listen(acts: Acts, places = PLACES): () => void {
  let before = { key: "", at: 0 };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target) || !singleKeys()) return;
    const found = meaning(event.timeStamp - before.at < PAUSE ? before.key : "", event.key, places);
    before = { key: found === "start" ? "g" : "", at: event.timeStamp };
    if (found === null || found === "start") return;
    event.preventDefault();
    if (found === "help") acts.help();
    else if (found === "find") acts.find();
    else if (found === "add") acts.add?.();
    else acts.go(found.to);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}
