/**
 * Keeps the focus in the page. What had it may disappear: a form that stood in the place of its button closes, an item leaves its
 * list, a page gives way to another. The browser then drops the focus, and whoever works by keyboard or hears the page begins again
 * at the top. Here it goes into the form that came in the place, else back to what opened the one that closed, else to what stands
 * beside or else in the same item, else to the heading above.
 */
import { FIELDS } from "./fields";

interface Stop {
  element: HTMLElement;
  name: string;
  path: string;
  /** What was pressed, where this only has the focus until the form that was asked for comes. */
  for?: Stop | undefined;
}

/** What went, and what stood beside it. */
interface Loss {
  root: Element | null;
  place: Element;
  next: Node | null;
  previous: Node | null;
}

const MOST = 20;
// no text fields: on a phone they would bring the keyboard up
const STOPS = 'a[href], button, summary, [tabindex="0"]';
const PARTS = "section, dialog, main";

/** Where the focus was, the newest first. */
let stops: Stop[] = [];
/** The reader pressed somewhere else since: then nothing was lost. */
let left = false;
/** A form may come later than its button goes: where, and what has the focus until then. */
let waiting: { within: Element; at: Element | null } | null = null;

const nameOf = (element: Element) => element.getAttribute("aria-label") ?? element.textContent.trim();

const isUsable = (element: HTMLElement) =>
  element.isConnected && element.getClientRects().length > 0 && !element.matches(":disabled, [aria-disabled=true]");

const usable = (within: Element) => [...within.querySelectorAll<HTMLElement>(STOPS)].filter(isUsable);

export function keepFocus() {
  document.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    left = false;
    const stop = { element: target, name: nameOf(target), path: location.pathname };
    stops = [stop, ...stops.filter(({ element }) => element !== target)].slice(0, MOST);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    left = !(target instanceof Node && stops[0]?.element.contains(target));
  });
  document.addEventListener("click", () => stops[0] && delete stops[0].for, true);
  const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ["disabled"] };
  new MutationObserver(restore).observe(document.body, watched);
}

function restore(changes: MutationRecord[]) {
  const [last, ...earlier] = stops;
  const now = document.activeElement;
  if (waiting && waiting.at === now) opened(changes, waiting.within)?.focus();
  if (!last || left || isUsable(last.element) || (now && now !== document.body && now !== last.element)) return;
  const loss = lossOf(last.element, changes);
  if (!loss) return;
  const stays = last.path === location.pathname;
  const within = loss.place.closest(`li, ${PARTS}`) ?? loss.place;
  const found = (stays && (opened(changes, within) ?? instead(last, earlier, loss))) || heading(document.body);
  found?.focus({ preventScroll: found.tabIndex < 0 });
  waiting = stays && loss.root ? { within, at: document.activeElement } : null;
  if (waiting && stops[0] && stops[0].element === found) stops[0].for = last;
}

function lossOf(element: HTMLElement, changes: MutationRecord[]): Loss | null {
  for (const { removedNodes, target, nextSibling: next, previousSibling: previous } of changes) {
    const root = [...removedNodes].find((node): node is Element => node instanceof Element && node.contains(element));
    if (root) return { root, place: target instanceof Element && target.isConnected ? target : document.body, next, previous };
  }
  // it is still there, but can no longer be pressed
  const { isConnected, parentElement: place, nextElementSibling: next, previousElementSibling: previous } = element;
  return isConnected && place && element.matches(":disabled") ? { root: null, place, next, previous } : null;
}

/** The first field of a form that came just now. */
function opened(changes: MutationRecord[], within: Element): HTMLElement | null | undefined {
  const come = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
  const forms = come.map((node) => (node.matches("form") ? node : node.querySelector("form")));
  return forms.find((form) => form && within.contains(form))?.parentElement?.querySelector<HTMLElement>(FIELDS);
}

function instead(last: Stop, earlier: Stop[], { root, place, next, previous }: Loss): HTMLElement | null | undefined {
  const box = root && last.element.closest("form, dialog");
  const before = box && earlier.find(({ element }) => !box.contains(element));
  const opener = before?.for ?? before;
  if (opener && isUsable(opener.element)) return opener.element;
  // of an item that left its list the like is in another item
  const like = root?.matches("li, tr") ? undefined : ((opener && twin(opener.name, place)) ?? twin(last.name, place));
  const anew = root?.getAttribute("aria-labelledby");
  return (
    like ??
    beside(anew ? document.querySelector(`[aria-labelledby="${CSS.escape(anew)}"]`) : null) ??
    beside(next) ??
    beside(previous) ??
    // what else is to press in the same item: the button that came in place of the one that went
    beside(place.closest("li, tr")) ??
    (place.closest("main, dialog") ? heading(place) : earlier.find(({ element }) => isUsable(element))?.element)
  );
}

/** What is called the same nearby: the button that came back, or its like in what was drawn anew; of several it would be a guess. */
function twin(name: string, place: Element): HTMLElement | undefined {
  for (const near of [place.closest("li, tr"), place.closest(PARTS) ?? place]) {
    const alike = near ? usable(near).filter((element) => name && nameOf(element) === name) : [];
    if (alike.length === 1) return alike[0];
  }
  return undefined;
}

function beside(node: Node | null): HTMLElement | undefined {
  if (!(node instanceof HTMLElement)) return undefined;
  return node.matches(STOPS) && isUsable(node) ? node : usable(node)[0];
}

/** The heading of the part in which this stands: read out, but no stop of Tab. */
function heading(place: Element): HTMLElement | null {
  const page = document.getElementById("content");
  const found = (place.closest(PARTS) ?? page)?.querySelector<HTMLElement>("h1, h2, h3") ?? page;
  if (found && found.tabIndex < 0) found.tabIndex = -1;
  return found;
}
