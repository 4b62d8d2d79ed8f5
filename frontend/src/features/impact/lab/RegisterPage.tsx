import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField } from "@/components/Form";
import { Empty, Page, Section } from "@/components/Page";
import { SearchField } from "@/components/SearchField";
import table from "@/components/table.module.css";
import type { RegisterPage_query$key } from "@/gql/lab/RegisterPage_query.graphql";
import type { RegisterPageQuery } from "@/gql/lab/RegisterPageQuery.graphql";
import { boot } from "@/lib/boot";
import { optionsOf } from "@/lib/terms";
import { ImpactNav } from "./ImpactNav";
import { RegisterRow } from "./RegisterRow";
import classes from "./impact.module.css";
import { registerKind } from "./words";

const RegisterForm = lazy(() => import("./RegisterForm"));

export interface RegisterSearch {
  kind?: string;
  q?: string;
}

interface Props {
  query: PreloadedQuery<RegisterPageQuery>;
  search: RegisterSearch;
  onSearch: (next: RegisterSearch) => void;
}

/** What the lab counts that no engagement holds. */
export default function RegisterPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const keeps = boot.role === "DIRECTOR" || boot.role === "PARTNERSHIPS";
  const whole = usePreloadedQuery<RegisterPageQuery>(
    graphql`
      query RegisterPageQuery($kind: [RegisterKind!], $search: String) {
        ...RegisterPage_query @arguments(kind: $kind, search: $search)
      }
    `,
    query,
  );
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<RegisterPageQuery, RegisterPage_query$key>(
    graphql`
      fragment RegisterPage_query on Query
      @refetchable(queryName: "RegisterPageMoreQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 50 }
        after: { type: "String" }
        kind: { type: "[RegisterKind!]" }
        search: { type: "String" }
      ) {
        registerEntries(first: $first, after: $after, kind: $kind, search: $search) @connection(key: "RegisterPage_registerEntries") {
          totalCount
          edges {
            node {
              id
              ...RegisterRow_entry
            }
          }
        }
      }
    `,
    whole,
  );
  const { edges, totalCount } = data.registerEntries;
  return (
    <Page
      title={<Trans>Impact</Trans>}
      wide
      actions={
        keeps && (
          <Button size="sm" onClick={() => setAdding(true)}>
            <Trans>Add an entry</Trans>
          </Button>
        )
      }
    >
      <ImpactNav />
      <div className={classes.two} role="search" aria-label={t`Search the register`}>
        <SelectField
          label={t`Kind`}
          name="kind"
          empty={t`Any`}
          options={optionsOf(registerKind, t)}
          defaultValue={search.kind ?? ""}
          onChange={(kind) => onSearch({ ...(search.q ? { q: search.q } : {}), ...(kind ? { kind } : {}) })}
        />
        <SearchField
          value={search.q}
          placeholder={t`Title or source`}
          onChange={(q) => onSearch({ ...(search.kind ? { kind: search.kind } : {}), ...(q ? { q } : {}) })}
        />
      </div>
      <Section
        id="register"
        title={<Trans context="noun">Register</Trans>}
        side={<span className="dimmed">{totalCount}</span>}
        flush
        scrolls
      >
        {edges.length === 0 ? (
          <Empty>
            <Trans>Articles, projects, faculty members, chairs, members and entrepreneurial projects are registered here.</Trans>
          </Empty>
        ) : (
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Title</Trans>
                </th>
                <th scope="col">
                  <Trans>Kind</Trans>
                </th>
                <th scope="col">
                  <Trans>From</Trans>
                </th>
                <th scope="col">
                  <Trans>To</Trans>
                </th>
                <th scope="col" style={{ textAlign: "end" }}>
                  <Trans>Counts for</Trans>
                </th>
                {keeps && (
                  <th scope="col">
                    <Trans>Actions</Trans>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {edges.map(({ node }) => (
                <RegisterRow key={node.id} entry={node} keeps={keeps} />
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {hasNext && (
        <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {adding && (
        <Dialog title={<Trans>Add an entry</Trans>} onClose={() => setAdding(false)}>
          <Suspense>
            <RegisterForm onClose={() => setAdding(false)} />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}
