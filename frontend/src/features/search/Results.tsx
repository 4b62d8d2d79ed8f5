import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import { SelectField, TextField } from "@/components/Form";
import table from "@/components/table.module.css";
import { optionsOf, term } from "@/lib/terms";
import { contextOf, marked, type Place, type Result, titleOf } from "./rules";
import { clientKind, searchKind } from "./words";

export interface Search {
  q?: string;
  kind?: string;
}

interface FormProps {
  search: Search;
  onSearch: (next: Search) => void;
  forClient?: boolean;
}

/** What is looked for: it stands in the address, so that a search can be kept and sent. */
export function SearchForm({ search, onSearch, forClient = false }: FormProps) {
  const { t } = useLingui();
  const set = (change: { [K in keyof Search]: Search[K] | undefined }) =>
    onSearch(Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value)));
  return (
    <div className="row" role="search" aria-label={t`Search everything`} style={{ alignItems: "end" }}>
      <div style={{ flex: "1 1 16rem" }} onChange={(event) => set({ q: (event.target as HTMLInputElement).value })}>
        <TextField
          label={t`Words`}
          name="q"
          type="search"
          defaultValue={search.q === undefined ? undefined : String(search.q)}
          autoFocus
          maxLength={200}
        />
      </div>
      <SelectField
        label={t`Kind`}
        name="kind"
        empty={t`Everything`}
        defaultValue={search.kind}
        options={optionsOf(forClient ? clientKind : searchKind, t)}
        onChange={(kind) => set({ kind })}
      />
    </div>
  );
}

interface Props {
  asked: boolean;
  method: string;
  hasMore: boolean;
  items: readonly (Result & { readonly context: string })[];
  placeOf: (item: Result) => Place;
}

/** What was found, the best first, with the words that match; and how it was looked for, where that is less than it could be. */
export function Results({ asked, method, hasMore, items, placeOf }: Props) {
  const { t, i18n } = useLingui();
  return (
    <>
      <Section id="found" title={<Trans>Found</Trans>} flush>
        {items.length === 0 ? (
          <Empty>
            {asked ? <Trans>Nothing that you may see says this. Try fewer words.</Trans> : <Trans>Type what you look for.</Trans>}
          </Empty>
        ) : (
          <ul className={table.list}>
            {items.map((item) => (
              <li key={item.objectId} className="tight">
                <span>
                  <Badge>{term(searchKind, item.kind, t)}</Badge>{" "}
                  <Link className="strong" {...placeOf(item)}>
                    {titleOf(i18n, item)}
                  </Link>{" "}
                  <span className="small dimmed">{contextOf(i18n, item)}</span>
                </span>
                {item.snippet && (
                  <span className="small" style={{ overflowWrap: "anywhere" }}>
                    {marked(item.snippet, item.marks).map((piece, place) =>
                      piece.isMark ? <mark key={place}>{piece.text}</mark> : <span key={place}>{piece.text}</span>,
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {hasMore && (
        <p className="small dimmed">
          <Trans>There is more. Add a word, or choose a kind.</Trans>
        </p>
      )}
      {method === "CONTAINS" && (
        <p className="small dimmed">
          <Trans>This database finds pieces of words, newest first; on PostgreSQL word forms are known and the best comes first.</Trans>
        </p>
      )}
    </>
  );
}
