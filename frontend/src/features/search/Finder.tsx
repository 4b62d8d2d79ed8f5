import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Dialog } from "@/components/Dialog";
import { boot } from "@/lib/boot";
import classes from "./finder.module.css";
import { folded, type Place } from "./rules";

export interface Entry extends Place {
  key: string;
  label: string;
  hint?: string;
  /** What it does instead of going somewhere. */
  run?: () => void;
}

const RECENT = 5;
const recentKey = `recent:${boot.id}`;

/** Where this person went from here lately, newest first; the list holds names, so it stays in this browser. */
function recent(): Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? "[]");
    return Array.isArray(kept) ? (kept as Entry[]).filter((entry) => entry.key && entry.to) : [];
  } catch {
    return [];
  }
}

function remember(entry: Entry) {
  const kept = recent().filter((other) => other.key !== entry.key);
  try {
    localStorage.setItem(recentKey, JSON.stringify([entry, ...kept].slice(0, RECENT)));
  } catch {
    // the browser keeps nothing here: going there matters more
  }
}

interface Props {
  label: string;
  typed: string;
  onType: (typed: string) => void;
  /** Those whose name holds what is typed are shown. */
  pages: readonly Entry[];
  /** What the server finds for the words; null when it was not reached. */
  found: readonly Entry[] | null;
  /** The server found more than it sent. */
  hasMore: boolean;
  /** Always shown, at the end. */
  acts: readonly Entry[];
  onClose: () => void;
}

/** Go anywhere by typing (WAI-ARIA combobox with a list): what is chosen, and how much there is, is said. */
export function Finder({ label, pages, acts, typed, onType, found, hasMore, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const needle = folded(typed.trim());
  const named = pages.filter((page) => folded(page.label).includes(needle));
  const entries = unique([...(needle ? [...named, ...(found ?? [])] : [...recent(), ...pages]), ...acts]);
  const count = entries.length - acts.length;
  const current = Math.min(at, entries.length - 1);
  useEffect(() => {
    // in braces: newer browsers answer with a promise, which is no clean-up
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    if (entry.run) return entry.run();
    remember(entry);
    onClose();
    const { to, search, hash } = entry;
    void navigate({ to, ...(search ? { search } : {}), ...(hash ? { hash } : {}) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((entries.length + current + step) % Math.max(1, entries.length));
    else if (event.key === "Enter") go(entries[current]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t`Go to…`} onClose={onClose} focus="find">
      <input
        className={classes.input}
        name="find"
        autoComplete="off"
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-autocomplete="list"
        aria-controls={id}
        aria-activedescendant={entries.length > 0 ? `${id}-${current}` : undefined}
        aria-label={label}
        maxLength={200}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onType(event.target.value);
          setAt(0);
        }}
      />
      <ul ref={list} id={id} role="listbox" aria-label={t`Results`} className={classes.list}>
        {entries.map((entry, index) => (
          <li key={entry.key} id={`${id}-${index}`} role="option" aria-selected={index === current} onClick={() => go(entry)}>
            <span className="truncate">{entry.label}</span> <span className="small dimmed">{entry.hint}</span>
          </li>
        ))}
      </ul>
      <p className="small dimmed" role="status">
        {found === null ? (
          <Trans>The server was not reached: only pages are shown.</Trans>
        ) : count === 0 ? (
          <Trans>Nothing found</Trans>
        ) : hasMore && needle ? (
          <Trans>The first ones are shown: add a word, or search on a page of its own. Arrows choose, Enter goes there.</Trans>
        ) : (
          <Plural value={count} one="# result: arrows choose, Enter goes there" other="# results: arrows choose, Enter goes there" />
        )}
      </p>
    </Dialog>
  );
}

const unique = (entries: readonly Entry[]) => [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()].toReversed();
