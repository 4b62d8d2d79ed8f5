import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { HistoryPage_engagement$key } from "@/gql/lab/HistoryPage_engagement.graphql";
import type { HistoryPagePaginationQuery } from "@/gql/lab/HistoryPagePaginationQuery.graphql";
import type { HistoryPageQuery } from "@/gql/lab/HistoryPageQuery.graphql";
import { moment, spoken } from "@/lib/dates";
import { colon } from "@/lib/terms";
import { Since, type SinceSearch } from "./Since";
import { verbLabel } from "./verbs";

/** Who changed what, from the audit trail. */
export default function HistoryPage({ query }: { query: PreloadedQuery<HistoryPageQuery> }) {
  const data = usePreloadedQuery<HistoryPageQuery>(
    graphql`
      query HistoryPageQuery($reference: String!, $since: DateTime, $kind: ChangeKind, $actor: String) {
        engagement(reference: $reference) {
          ...HistoryPage_engagement
        }
        ...Since_query @arguments(reference: $reference, since: $since, kind: $kind, actor: $actor)
      }
    `,
    query,
  );
  const search: SinceSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    data.engagement && (
      <>
        <Since
          query={data}
          search={search}
          onSearch={(next) => void navigate({ to: ".", search: next as Record<string, string>, replace: true })}
        />
        <Events engagement={data.engagement} />
      </>
    )
  );
}

function Events(props: { engagement: HistoryPage_engagement$key }) {
  const { t, i18n } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<HistoryPagePaginationQuery, HistoryPage_engagement$key>(
    graphql`
      fragment HistoryPage_engagement on Engagement
      @refetchable(queryName: "HistoryPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        history(first: $count, after: $cursor) @connection(key: "HistoryPage_history") {
          edges {
            node {
              id
              at
              actorName
              verb
              objectLabel
              changes {
                field
                label
                beforeLabel
                afterLabel
              }
            }
          }
        }
      }
    `,
    props.engagement,
  );
  const { edges } = data.history;
  return (
    <Section id="history" title={<Trans>Everything that happened</Trans>} flush>
      {edges.length === 0 && (
        <Empty>
          <Trans>Nothing has changed yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {edges.map(({ node }) => (
          <li key={node.id} className="tight">
            <span className="row">
              <span className="strong">{t(verbLabel(node.verb))}</span> {node.objectLabel}{" "}
              <span className="small dimmed">
                {node.actorName} · {moment(i18n, node.at)}
              </span>
            </span>
            {node.changes.length > 0 && (
              <details className="small">
                <summary>
                  <Trans>What changed</Trans>
                </summary>
                <ul>
                  {node.changes.map((change) => (
                    <li key={change.field} className="breakable">
                      {change.label ?? <code>{change.field}</code>}
                      {colon(i18n)}
                      {change.beforeLabel && `${spoken(i18n, change.beforeLabel)} → `}
                      {spoken(i18n, change.afterLabel ?? "—")}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {hasNext && (
        <Empty
          action={
            <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(50)}>
              <Trans>Show more</Trans>
            </Button>
          }
        >
          {null}
        </Empty>
      )}
    </Section>
  );
}
