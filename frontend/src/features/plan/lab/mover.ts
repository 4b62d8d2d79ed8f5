import { addDays } from "@/lib/dates";

/** What the timeline does with what a hand did. */
export interface Handlers {
  /** A milestone should go to a day: ask why. Without a day it keeps its own until another is chosen. */
  onMove: (id: string, dueOn: string | null) => void;
  onZoom: (step: 1 | -1) => void;
  onUndo: () => void;
  /** Words for a day that is not saved yet. */
  describe: (dueOn: string, days: number) => string;
}

const THRESHOLD = 5;
const EDGE = 48;
const SPEED = 14;
/** Room for the longest readout, in px. */
const READOUT = 200;

interface Drag {
  mark: HTMLElement;
  pointer: number;
  from: number;
  x: number;
  y: number;
  moving: boolean;
}

/**
 * Moves milestones by pointer and by keyboard. It works on the elements themselves: while something moves only its
 * transform changes, once a frame, and nothing is rendered again. A mark carries `data-id`, and `data-due` when it may move.
 */
export class Mover {
  private drag: Drag | null = null;
  private days = 0;
  private held: HTMLElement | null = null;
  private frame = 0;
  private swallow = false;
  private readonly leave = new AbortController();

  constructor(
    private readonly scroller: HTMLElement,
    private readonly readout: HTMLElement,
    private readonly dayWidth: () => number,
    private readonly handlers: () => Handlers,
  ) {
    const options = { signal: this.leave.signal };
    scroller.addEventListener("pointerdown", (event) => this.press(event), options);
    scroller.addEventListener("pointermove", (event) => this.pull(event), options);
    scroller.addEventListener("pointerup", (event) => this.drop(event), options);
    scroller.addEventListener("pointercancel", () => this.reset(), options);
    scroller.addEventListener("keydown", (event) => this.key(event), options);
    scroller.addEventListener("focusin", (event) => this.rove(event.target as HTMLElement), options);
    scroller.addEventListener("click", (event) => this.guard(event), { ...options, capture: true });
  }

  dispose() {
    this.reset();
    this.leave.abort();
  }

  /** Puts the mark back where its saved date is. */
  reset() {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (this.held) {
      this.held.style.transform = "";
      delete this.held.dataset["moving"];
    }
    this.held = this.drag = null;
    this.days = 0;
    this.readout.hidden = true;
    this.readout.textContent = "";
  }

  private press(event: PointerEvent) {
    const mark = markOf(event.target);
    if (this.held) this.reset();
    this.swallow = false;
    if (event.button !== 0 || !mark?.dataset["due"]) return;
    this.drag = {
      mark,
      pointer: event.pointerId,
      from: event.clientX + this.scroller.scrollLeft,
      x: event.clientX,
      y: event.clientY,
      moving: false,
    };
  }

  private pull(event: PointerEvent) {
    const drag = this.drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    drag.x = event.clientX;
    drag.y = event.clientY;
    if (!drag.moving && Math.abs(drag.x + this.scroller.scrollLeft - drag.from) < THRESHOLD) return;
    if (!drag.moving) {
      drag.moving = true;
      drag.mark.setPointerCapture(drag.pointer);
      drag.mark.focus({ preventScroll: true });
      this.hold(drag.mark);
    }
    this.frame ||= requestAnimationFrame(() => this.follow());
  }

  /** One frame of a drag. Near an edge it scrolls, and goes on by itself. */
  private follow() {
    this.frame = 0;
    const drag = this.drag;
    if (!drag) return;
    const box = this.scroller.getBoundingClientRect();
    const step = drag.x > box.right - EDGE ? SPEED : drag.x < box.left + EDGE ? -SPEED : 0;
    if (step) {
      this.scroller.scrollLeft += step;
      this.frame = requestAnimationFrame(() => this.follow());
    }
    this.shift(drag.mark, Math.round((drag.x + this.scroller.scrollLeft - drag.from) / this.dayWidth()));
    this.tell(drag.x + 14, drag.y - 34);
  }

  private drop(event: PointerEvent) {
    const drag = this.drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    if (drag.moving) this.shift(drag.mark, Math.round((event.clientX + this.scroller.scrollLeft - drag.from) / this.dayWidth()));
    this.drag = null;
    this.swallow = drag.moving;
    if (drag.moving) this.ask(drag.mark);
  }

  /** The click that ends a drag is not a click. */
  private guard(event: Event) {
    if (!this.swallow) return;
    this.swallow = false;
    event.stopPropagation();
    event.preventDefault();
  }

  private key(event: KeyboardEvent) {
    const mark = markOf(event.target);
    if (event.key === "z" && (event.ctrlKey || event.metaKey)) return this.done(event, () => this.handlers().onUndo());
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "+" || event.key === "=") return this.done(event, () => this.handlers().onZoom(-1));
    if (event.key === "-") return this.done(event, () => this.handlers().onZoom(1));
    if (!mark) return;
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step && mark.dataset["due"]) this.done(event, () => this.nudge(mark, event.shiftKey ? step * 7 : step));
    else if (event.key === "Enter" && mark.dataset["due"] !== undefined) this.done(event, () => this.ask(mark));
    else if (event.key === "Escape" && this.held) this.done(event, () => this.reset());
    else if (["ArrowUp", "ArrowDown", "Home", "End"].includes(event.key)) this.done(event, () => this.go(mark, event.key));
  }

  private done(event: Event, act: () => void) {
    event.preventDefault();
    act();
  }

  private nudge(mark: HTMLElement, by: number) {
    if (this.held !== mark) this.reset();
    this.hold(mark);
    this.shift(mark, this.days + by);
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    const box = mark.getBoundingClientRect();
    this.tell(box.right + 4, box.top - 28);
  }

  private go(mark: HTMLElement, key: string) {
    const marks = [...this.scroller.querySelectorAll<HTMLElement>("[data-id]")];
    const at = marks.indexOf(mark);
    const to = key === "Home" ? 0 : key === "End" ? marks.length - 1 : key === "ArrowUp" ? at - 1 : at + 1;
    marks[to]?.focus();
  }

  /** One stop for the Tab key: the mark that had the focus last. */
  private rove(target: HTMLElement) {
    const mark = markOf(target);
    if (!mark) return;
    if (this.held && this.held !== mark && !this.drag) this.reset();
    for (const other of this.scroller.querySelectorAll<HTMLElement>('[data-id][tabindex="0"]')) other.tabIndex = -1;
    mark.tabIndex = 0;
  }

  private hold(mark: HTMLElement) {
    this.held = mark;
    mark.dataset["moving"] = "true";
  }

  private shift(mark: HTMLElement, days: number) {
    if (days === this.days && !this.readout.hidden) return;
    this.days = days;
    mark.style.transform = `translateX(${days * this.dayWidth()}px)`;
    this.readout.textContent = this.handlers().describe(addDays(mark.dataset["due"] ?? "", days), days);
    this.readout.hidden = false;
  }

  /** Shows the day beside the hand, inside the window. */
  private tell(x: number, y: number) {
    this.readout.style.transform = `translate(${Math.min(x, window.innerWidth - READOUT)}px, ${Math.max(y, 0)}px)`;
  }

  private ask(mark: HTMLElement) {
    const due = mark.dataset["due"];
    this.readout.hidden = true;
    const days = this.held === mark ? this.days : 0;
    if (this.held === mark && days === 0) this.reset();
    this.handlers().onMove(mark.dataset["id"] ?? "", due ? addDays(due, days) : null);
  }
}

const markOf = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>("[data-id]") : null);
