import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Reading, useFirst } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import { SearchField } from "@/components/SearchField";
import table from "@/components/table.module.css";
import type { PartnersPage_query$key } from "@/gql/lab/PartnersPage_query.graphql";
import type { PartnersPagePaginationQuery } from "@/gql/lab/PartnersPagePaginationQuery.graphql";
import type { PartnersPageQuery } from "@/gql/lab/PartnersPageQuery.graphql";
import { shortDay } from "@/lib/dates";
import { organizationKind } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useRest } from "@/lib/useRest";
import { AddPartner } from "./AddPartner";
import { programmeStatus } from "./words";

interface Props {
  query: PreloadedQuery<PartnersPageQuery>;
  search: { q?: string };
  onSearch: (next: { q?: string }) => void;
}

/** Organizations that work with the lab. */
export default function PartnersPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PartnersPageQuery>(
    graphql`
      query PartnersPageQuery($search: String) {
        ...PartnersPage_query @arguments(search: $search)
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>Partners</Trans>} actions={<AddPartner />}>
      <div role="search" aria-label={t`Search the partners`} style={{ maxInlineSize: "24rem" }}>
        <SearchField value={search.q} placeholder={t`Name or sector`} onChange={(q) => onSearch(q ? { q } : {})} />
      </div>
      <Results query={data} />
    </Page>
  );
}

function Results(props: { query: PartnersPage_query$key }) {
  const { t, i18n } = useLingui();
  const { data, ...paged } = usePaginationFragment<PartnersPagePaginationQuery, PartnersPage_query$key>(
    graphql`
      fragment PartnersPage_query on Query
      @refetchable(queryName: "PartnersPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }, search: { type: "String" }) {
        organizations(first: $count, after: $cursor, search: $search) @connection(key: "PartnersPage_organizations") {
          totalCount
          edges {
            node {
              id
              name
              kind
              sector
              programmeStatus
              partnerSince
              isIllustrative
            }
          }
        }
      }
    `,
    props.query,
  );
  const { edges, totalCount } = data.organizations;
  const rest = useRest(paged);
  const { first: rows, more } = useFirst(edges.map(({ node }) => node));
  return (
    <>
      <Reading read={edges.length} total={totalCount} rest={rest} />
      <Section
        scrolls
        id="partners"
        title={<Trans>Organizations</Trans>}
        side={<span className="small dimmed number">{totalCount}</span>}
        flush
      >
        {rows.length === 0 ? (
          <Empty>
            <Trans>No organization is found.</Trans>
          </Empty>
        ) : (
          <table className={`${table.table} ${table.stacked}`} aria-label={t`Organizations`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Name</Trans>
                </th>
                <th scope="col">
                  <Trans>Kind</Trans>
                </th>
                <th scope="col">
                  <Trans>Sector</Trans>
                </th>
                <th scope="col">
                  <Trans>Programme</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link className="strong" to="/partners/$id" params={{ id: row.id }}>
                      {row.name}
                    </Link>{" "}
                    {row.isIllustrative && (
                      <Badge>
                        <Trans>Illustrative</Trans>
                      </Badge>
                    )}
                  </td>
                  <td data-label={t`Kind`}>{term(organizationKind, row.kind, t)}</td>
                  <td data-label={t`Sector`}>{row.sector || "—"}</td>
                  <td data-label={t`Programme`}>
                    {term(programmeStatus, row.programmeStatus, t)}
                    {row.partnerSince && <span className="small dimmed"> · {t`since ${shortDay(i18n, row.partnerSince)}`}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {more}
      </Section>
    </>
  );
}
