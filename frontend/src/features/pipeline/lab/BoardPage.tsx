import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { ShowMore } from "@/components/More";
import { Page } from "@/components/Page";
import { SearchField } from "@/components/SearchField";
import type { BoardPage_query$key } from "@/gql/lab/BoardPage_query.graphql";
import type { BoardPagePaginationQuery } from "@/gql/lab/BoardPagePaginationQuery.graphql";
import type { BoardPageQuery } from "@/gql/lab/BoardPageQuery.graphql";
import { term } from "@/lib/terms";
import { neighbour } from "./board";
import { BoardCard } from "./BoardCard";
import { HeldInquiries } from "./HeldInquiries";
import classes from "./pipeline.module.css";
import { inquiryStatus } from "./words";

interface Props {
  query: PreloadedQuery<BoardPageQuery>;
  search: { q?: string };
  onSearch: (next: { q?: string }) => void;
}

/** What was asked of the lab, by how far it has come. */
export default function BoardPage({ query, search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const data = usePreloadedQuery<BoardPageQuery>(
    graphql`
      query BoardPageQuery($search: String) {
        ...BoardPage_query @arguments(search: $search)
        ...HeldInquiries_query
      }
    `,
    query,
  );
  return (
    <Page
      title={<Trans>Pipeline</Trans>}
      wide
      actions={
        <a {...buttonLook({ variant: "default", size: "sm" })} href={`/inquiry?lang=${i18n.locale}`} target="_blank" rel="noreferrer">
          <Trans>The public form</Trans>
        </a>
      }
    >
      <div role="search" aria-label={t`Search the inquiries`} style={{ maxInlineSize: "24rem" }}>
        <SearchField value={search.q} placeholder={t`Organization, person or need`} onChange={(q) => onSearch(q ? { q } : {})} />
      </div>
      <HeldInquiries query={data} />
      <p className="small dimmed">
        <Trans>The arrow keys go from card to card, Tab to what can be done with one.</Trans>
      </p>
      <Board query={data} />
    </Page>
  );
}

/** The newest hundred, by state; older ones when asked for. */
function Board({ query }: { query: BoardPage_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<BoardPagePaginationQuery, BoardPage_query$key>(
    graphql`
      fragment BoardPage_query on Query
      @refetchable(queryName: "BoardPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }, search: { type: "String" }) {
        inquiries(first: $count, after: $cursor, search: $search) @connection(key: "BoardPage_inquiries") {
          totalCount
          edges {
            node {
              id
              status
              ...BoardCard_inquiry
            }
          }
        }
      }
    `,
    query,
  );
  const { inquiries } = data;
  const rows = inquiries.edges.map(({ node }) => node);
  const states = Object.keys(inquiryStatus) as (keyof typeof inquiryStatus)[];
  const board = useRef<HTMLDivElement>(null);
  // the card that was worked on last: a decision moves it to another column, and the reader goes with it
  const at = useRef("");
  const focus = (id: string) => board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)?.focus();
  // at once, before the focus that fell to the page is given to a neighbour
  useLayoutEffect(() => {
    if (at.current && document.activeElement === document.body) focus(at.current);
  }, [rows]);
  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as HTMLElement).dataset["card"];
    const columns = states.map((status) => rows.filter((row) => row.status === status).map((row) => row.id));
    const next = card && neighbour(columns, card, event.key);
    if (!next) return;
    event.preventDefault();
    focus(next);
  };
  return (
    <>
      <div
        ref={board}
        className={classes.board}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          at.current = event.target.closest<HTMLElement>("[data-inquiry]")?.dataset["inquiry"] ?? at.current;
        }}
      >
        {states.map((status) => {
          const cards = rows.filter((row) => row.status === status);
          return (
            <section key={status} className={classes.column} aria-labelledby={`column-${status}`}>
              <h2 id={`column-${status}`}>
                {term(inquiryStatus, status, t)} <span className="dimmed">{cards.length}</span>
              </h2>
              {cards.length === 0 ? (
                <p className="small dimmed">
                  <Trans>None</Trans>
                </p>
              ) : (
                <ul className={classes.cards}>
                  {cards.map((row) => (
                    <BoardCard key={row.id} inquiry={row} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      {hasNext && <ShowMore left={inquiries.totalCount - rows.length} busy={isLoadingNext} onMore={() => loadNext(100)} />}
    </>
  );
}
