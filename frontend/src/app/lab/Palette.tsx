import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import type { PaletteQuery } from "@/gql/lab/PaletteQuery.graphql";
import classes from "./palette.module.css";

interface Entry {
  to: string;
  label: string;
  hint?: string;
}

/** Go anywhere by typing: pages, and every engagement that the reader may see. */
export default function Palette({ pages, onClose }: { pages: Entry[]; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useEngagements(useDeferredValue(typed));
  const needle = typed.trim().toLowerCase();
  const entries = [...pages.filter((page) => page.label.toLowerCase().includes(needle)), ...found];
  const go = (entry: Entry | undefined) => {
    if (!entry) return;
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
        aria-label={t`Page or engagement`}
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <ul id="palette" role="listbox" aria-label={t`Results`} className={classes.list}>
        {entries.map((entry, index) => (
          <li key={entry.to} id={`palette-${index}`} role="option" aria-selected={index === at} onClick={() => go(entry)}>
            <span className="truncate">{entry.label}</span> <span className="small dimmed">{entry.hint}</span>
          </li>
        ))}
      </ul>
      {entries.length === 0 && <p className="dimmed">{t`Nothing found`}</p>}
    </Dialog>
  );
}

function useEngagements(search: string): Entry[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Entry[]>([]);
  useEffect(() => {
    const subscription = fetchQuery<PaletteQuery>(
      environment,
      graphql`
        query PaletteQuery($search: String) {
          engagements(first: 12, search: $search, orderBy: TITLE) {
            edges {
              node {
                reference
                title
                organization {
                  name
                }
              }
            }
          }
        }
      `,
      { search },
    ).subscribe({
      next: ({ engagements }) =>
        setFound(
          engagements.edges.map(({ node }) => ({
            to: `/engagements/${node.reference}`,
            label: node.title,
            hint: `${node.reference} · ${node.organization.name}`,
          })),
        ),
      error: () => setFound([]),
    });
    return () => subscription.unsubscribe();
  }, [environment, search]);
  return found;
}
