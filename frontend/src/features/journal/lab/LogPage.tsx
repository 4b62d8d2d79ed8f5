import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, startTransition, Suspense } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { LogPage_engagement$key } from "@/gql/lab/LogPage_engagement.graphql";
import type { LogPagePaginationQuery } from "@/gql/lab/LogPagePaginationQuery.graphql";
import type { LogPageQuery } from "@/gql/lab/LogPageQuery.graphql";
import { useSought } from "@/lib/useSought";
import { isOf, useWanted } from "@/lib/wanted";
import { AddEntry } from "./AddEntry";
import { EntryRow } from "./EntryRow";
import { type LogSearch, LogFilters } from "./LogFilters";

const Decisions = lazy(() => import("./Decisions").then((module) => ({ default: module.Decisions })));
const Risks = lazy(() => import("./Risks").then((module) => ({ default: module.Risks })));

/** What happened, newest first; the decisions; the risks. View and filters stand in the address. */
export default function LogPage({ query }: { query: PreloadedQuery<LogPageQuery> }) {
  const { t } = useLingui();
  const search = useSearch({ strict: false }) as LogSearch;
  const { at } = useWanted();
  const { engagement } = usePreloadedQuery<LogPageQuery>(
    graphql`
      query LogPageQuery($reference: String!, $kind: LogKind, $author: ID, $search: String) {
        engagement(reference: $reference) {
          ...LogPage_engagement @arguments(kind: $kind, author: $author, search: $search)
          ...Risks_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  // a line about a risk leads to it, whatever view its address names
  const showsRisks = search.view === "risks" || isOf(at, "Risk");
  const view = showsRisks ? "risks" : search.view;
  const tab = (to: string | undefined, label: string) => (
    <Link to="." search={to ? { view: to } : {}} aria-current={view === to ? "page" : undefined} className={view === to ? "strong" : ""}>
      {label}
    </Link>
  );
  return (
    <div className="stack">
      <nav className="row" aria-label={t`Parts of the log`}>
        {tab(undefined, t`Entries`)}
        {tab("decisions", t`Decisions`)}
        {tab("risks", t`Risks`)}
      </nav>
      <Suspense>{showsRisks ? <Risks engagement={engagement} /> : <Entries engagement={engagement} search={search} />}</Suspense>
    </div>
  );
}

/** Where the form stands below the entries, on a phone, the way to it. */
function ToForm() {
  return (
    <span className="narrow">
      <Button
        size="xs"
        variant="light"
        onClick={() => document.querySelector<HTMLElement>("section[aria-labelledby=add] textarea")?.focus()}
      >
        <Trans>Write in the log</Trans>
      </Button>
    </span>
  );
}

function Entries(props: { engagement: LogPage_engagement$key; search: LogSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<LogPagePaginationQuery, LogPage_engagement$key>(
    graphql`
      fragment LogPage_engagement on Engagement
      @refetchable(queryName: "LogPagePaginationQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        kind: { type: "LogKind" }
        author: { type: "ID" }
        search: { type: "String" }
      ) {
        id
        allowedActions
        logAuthors {
          id
          name
        }
        log(first: $count, after: $cursor, kind: $kind, author: $author, search: $search)
          @connection(key: "LogPage_log", filters: ["kind", "author", "search"]) {
          totalCount
          edges {
            node {
              id
              ...EntryRow_entry
              ...Decisions_entry
            }
          }
        }
        ...AddEntry_engagement
        ...EntryFields_engagement
      }
    `,
    props.engagement,
  );
  // what is shown stays meanwhile, and the focus in it
  const reread = () => startTransition(() => void refetch({}, { fetchPolicy: "store-and-network" }));
  const { edges } = data.log;
  useSought(edges, hasNext && !isLoadingNext ? loadNext : null);
  const { view, kind, author, q } = props.search;
  const filtered = Boolean(kind || author || q);
  const more = hasNext && (
    <Empty
      action={
        <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(30)}>
          <Trans>Show more</Trans>
        </Button>
      }
    >
      {null}
    </Empty>
  );
  const filters = (
    <LogFilters
      value={props.search}
      authors={data.logAuthors}
      onChange={(next) => void navigate({ to: ".", search: next, replace: true } as never)}
    />
  );
  if (view === "decisions")
    return (
      <>
        {filters}
        <Decisions engagement={data.id} entries={edges.map(({ node }) => node)} more={more} />
      </>
    );
  return (
    <div className="columns">
      <div className="stack">
        {data.allowedActions.includes("LOG") && <ToForm />}
        {filters}
        <Section id="log" title={<Trans context="noun">Log</Trans>} flush>
          {edges.length === 0 && (
            <Empty>{filtered ? <Trans>No entry matches these filters.</Trans> : <Trans>Nothing is logged yet.</Trans>}</Empty>
          )}
          <ul className={table.list} aria-label={t({ message: "Log", context: "noun" })}>
            {edges.map(({ node }) => (
              <EntryRow key={node.id} entry={node} engagement={data} onChanged={reread} />
            ))}
          </ul>
          {more}
        </Section>
      </div>
      <AddEntry engagement={data} onAdded={reread} />
    </div>
  );
}
