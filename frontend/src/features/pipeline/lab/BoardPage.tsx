import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { TextField } from "@/components/Form";
import { Page } from "@/components/Page";
import type { BoardPageQuery } from "@/gql/lab/BoardPageQuery.graphql";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import classes from "./pipeline.module.css";
import { inquiryStatus, wanted } from "./words";

interface Props {
  query: PreloadedQuery<BoardPageQuery>;
  search: { q?: string };
  onSearch: (next: { q?: string }) => void;
}

/** What was asked of the lab, by how far it has come. */
export default function BoardPage({ query, search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { inquiries } = usePreloadedQuery<BoardPageQuery>(
    graphql`
      query BoardPageQuery($search: String) {
        inquiries(first: 100, search: $search) {
          totalCount
          edges {
            node {
              id
              organizationName
              need
              wanted
              status
              createdAt
              owner {
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  const rows = inquiries.edges.map(({ node }) => node);
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
      <div
        role="search"
        aria-label={t`Search the inquiries`}
        style={{ maxInlineSize: "24rem" }}
        onChange={(event) => {
          const q = (event.target as HTMLInputElement).value;
          onSearch(q ? { q } : {});
        }}
      >
        <TextField label={t`Search`} name="q" type="search" defaultValue={search.q} placeholder={t`Organization, person or need`} />
      </div>
      <div className={classes.board}>
        {(Object.keys(inquiryStatus) as (keyof typeof inquiryStatus)[]).map((status) => {
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
                    <li key={row.id} className={classes.card}>
                      <Link className="strong" to="/pipeline/$id" params={{ id: row.id }}>
                        {row.organizationName}
                      </Link>
                      <span className={classes.need}>{row.need}</span>
                      <span className="small dimmed">
                        {term(wanted, row.wanted, t)} · {shortDay(i18n, row.createdAt.slice(0, 10))}
                        {row.owner && ` · ${row.owner.name}`}
                      </span>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
      {inquiries.totalCount > rows.length && (
        <p className="small dimmed">
          <Plural value={rows.length} one="The newest one is shown." other="The newest # are shown. Search for older ones." />
        </p>
      )}
    </Page>
  );
}
