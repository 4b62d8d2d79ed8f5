import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { SelectField, TextField } from "@/components/Form";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { SearchPageQuery } from "@/gql/lab/SearchPageQuery.graphql";
import { optionsOf, term } from "@/lib/terms";
import { marked, pathOf } from "./rules";
import { searchKind } from "./words";

export interface Search {
  q?: string;
  kind?: string;
}

interface Props {
  query: PreloadedQuery<SearchPageQuery>;
  search: Search;
  onSearch: (next: Search) => void;
}

/** Everything that the reader may see and that says what they look for. */
export default function SearchPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const { search: found } = usePreloadedQuery<SearchPageQuery>(
    graphql`
      query SearchPageQuery($query: String!, $kinds: [SearchKind!]) {
        search(query: $query, kinds: $kinds, first: 50) {
          method
          hasMore
          items {
            objectId
            kind
            title
            reference
            context
            snippet
            marks {
              start
              end
            }
          }
        }
      }
    `,
    query,
  );
  const set = (change: { [K in keyof Search]: Search[K] | undefined }) =>
    onSearch(Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value)));
  return (
    <Page title={<Trans>Search</Trans>}>
      <div className="row" role="search" aria-label={t`Search everything`} style={{ alignItems: "end" }}>
        <div style={{ flex: "1 1 16rem" }} onChange={(event) => set({ q: (event.target as HTMLInputElement).value })}>
          <TextField label={t`Words`} name="q" type="search" defaultValue={search.q} autoFocus maxLength={200} />
        </div>
        <SelectField
          label={t`Kind`}
          name="kind"
          empty={t`Everything`}
          defaultValue={search.kind}
          options={optionsOf(searchKind, t)}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <Section id="found" title={<Trans>Found</Trans>} flush>
        {found.items.length === 0 ? (
          <Empty>
            {search.q ? <Trans>Nothing that you may see says this. Try fewer words.</Trans> : <Trans>Type what you look for.</Trans>}
          </Empty>
        ) : (
          <ul className={table.list}>
            {found.items.map((item) => (
              <li key={item.objectId} className="tight">
                <span>
                  <Badge>{term(searchKind, item.kind, t)}</Badge>{" "}
                  <Link className="strong" to={pathOf(item)}>
                    {item.title}
                  </Link>{" "}
                  <span className="small dimmed">{[item.reference, item.context].filter(Boolean).join(" · ")}</span>
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
      {found.hasMore && (
        <p className="small dimmed">
          <Trans>There is more. Add a word, or choose a kind.</Trans>
        </p>
      )}
      {found.method === "CONTAINS" && (
        <p className="small dimmed">
          <Trans>This database finds pieces of words, newest first; on PostgreSQL word forms are known and the best comes first.</Trans>
        </p>
      )}
    </Page>
  );
}
