import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import type { PaletteQuery } from "@/gql/lab/PaletteQuery.graphql";
import { boot } from "@/lib/boot";
import classes from "./palette.module.css";

const ADD = "add";

interface Entry {
  key?: string;
  /** Where it leads; `ADD` opens the form that adds something. */
  to: string;
  label: string;
  hint?: string;
  /** Of an engagement. */
  reference?: string;
}

const RECENT = 5;
const recentKey = `recent:${boot.id}`;

/** Where this person went from here lately, newest first; the list holds names, so it stays in this browser. */
function recent(): Entry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(recentKey) ?? "[]");
    return Array.isArray(kept) ? (kept as Entry[]) : [];
  } catch {
    return [];
  }
}

function remember(entry: Entry) {
  if (!entry.key) return;
  const kept = recent().filter((other) => other.key !== entry.key);
  try {
    localStorage.setItem(recentKey, JSON.stringify([entry, ...kept].slice(0, RECENT)));
  } catch {
    // the browser keeps nothing here: going there matters more
  }
}

/** Go anywhere by typing: pages, and everything that the reader may see. */
export default function Palette({ pages, onClose, onAdd }: { pages: Entry[]; onClose: () => void; onAdd: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useFound(typed);
  const needle = typed.trim().toLowerCase();
  const matching = pages.filter((page) => page.label.toLowerCase().includes(needle));
  const acts: Entry[] = [
    { to: ADD, label: t`Quick add`, hint: t`log, milestone, deliverable, waiting on client` },
    ...(boot.role === "INTERN" ? [] : [{ to: "/engagements/new", label: t`Start an engagement` }]),
    { to: "/search", label: t`Search on a page of its own` },
  ].filter((act) => act.label.toLowerCase().includes(needle));
  // what can be written down in an engagement that was found, without opening it first
  const engagement = found.find((entry) => entry.reference);
  const quick: Entry[] = engagement
    ? [
        {
          key: "log",
          to: `/engagements/${engagement.reference}/log`,
          label: t`Write in the log of ${engagement.reference}`,
          hint: engagement.label,
        },
      ]
    : [];
  const entries = needle ? [...matching, ...found, ...quick, ...acts] : [...recent(), ...matching, ...acts];
  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    if (entry.to === ADD) return onAdd();
    remember(entry);
    onClose();
    void navigate({ to: entry.to });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((entries.length + at + step) % Math.max(1, entries.length));
    else if (event.key === "Enter") go(entries[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t`Go to…`} onClose={onClose}>
      <input
        className={classes.input}
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="palette"
        aria-activedescendant={`palette-${at}`}
        aria-label={t`Page, engagement, milestone, deliverable, log or partner`}
        maxLength={200}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <ul id="palette" role="listbox" aria-label={t`Results`} className={classes.list}>
        {entries.map((entry, index) => (
          <li key={entry.key ?? entry.to} id={`palette-${index}`} role="option" aria-selected={index === at} onClick={() => go(entry)}>
            <span className="truncate">{entry.label}</span> <span className="small dimmed">{entry.hint}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="dimmed">{t`Nothing found`}</p>}
    </Dialog>
  );
}

const PAUSE = 150;

/** What the server finds for what is typed: asked after a short pause; an answer that was overtaken is dropped. */
function useFound(typed: string): Entry[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Entry[]>([]);
  useEffect(() => {
    const query = typed.trim().slice(0, 200);
    let stop = () => {};
    const wait = setTimeout(() => {
      if (!query) return setFound([]);
      const subscription = fetchQuery<PaletteQuery>(
        environment,
        graphql`
          query PaletteQuery($query: String!) {
            search(query: $query, first: 20) {
              items {
                objectId
                kind
                title
                reference
                context
                snippet
              }
            }
          }
        `,
        { query },
      ).subscribe({ next: ({ search }) => setFound(search.items.map(entryOf)), error: () => setFound([]) });
      stop = () => subscription.unsubscribe();
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      stop();
    };
  }, [environment, typed]);
  return found;
}

const TABS: Record<string, string> = { MILESTONE: "/plan", DELIVERABLE: "/deliverables", LOG_ENTRY: "/log" };

function entryOf(item: PaletteQuery["response"]["search"]["items"][number]): Entry {
  const isEntry = item.kind === "LOG_ENTRY";
  return {
    key: item.objectId,
    to: item.kind === "PARTNER" ? "/partners" : `/engagements/${item.reference}${TABS[item.kind] ?? ""}`,
    ...(item.kind === "ENGAGEMENT" ? { reference: item.reference } : {}),
    label: isEntry ? item.snippet : item.title,
    hint: [isEntry ? item.title : "", item.reference, item.context].filter(Boolean).join(" · "),
  };
}
