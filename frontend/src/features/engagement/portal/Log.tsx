import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Html } from "@/components/Html";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Log_engagement$key } from "@/gql/portal/Log_engagement.graphql";
import type { LogPaginationQuery } from "@/gql/portal/LogPaginationQuery.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { shortDay } from "@/lib/dates";
import { useSought } from "@/lib/useSought";
import { logKind, term } from "@/lib/terms";
import { AnswerBlocker } from "./AnswerBlocker";
import { LogComments } from "./LogComments";

/** What the lab shares of its log, newest first. */
export function Log(props: { engagement: Log_engagement$key }) {
  const { t, i18n } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<LogPaginationQuery, Log_engagement$key>(
    graphql`
      fragment Log_engagement on Engagement
      @refetchable(queryName: "LogPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
        canComment
        log(first: $count, after: $cursor) @connection(key: "Log_log") {
          edges {
            node {
              id
              kind
              happenedOn
              bodyHtml
              authorName
              answeredOn
              awaitsAnswer
              milestones {
                title
              }
              ...AnswerBlocker_entry
              ...LogComments_entry
            }
          }
        }
      }
    `,
    props.engagement,
  );
  const { edges } = data.log;
  useOpened(edges.map(({ node }) => node.id));
  useSought(edges, hasNext && !isLoadingNext ? loadNext : null);
  return (
    <Section id="log" title={<Trans>Progress</Trans>} flush>
      {edges.length === 0 && (
        <Empty>
          <Trans>Nothing is shared yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {edges.map(({ node }) => (
          <li key={node.id} id={node.id} className="tight">
            <span className="row small">
              <Badge>{term(logKind, node.kind, t)}</Badge> {shortDay(i18n, node.happenedOn)}{" "}
              <span className="dimmed">{[node.authorName, ...node.milestones.map((row) => row.title)].join(" · ")}</span>
              {node.awaitsAnswer && <Badge tone="rust">{t`Waits for your answer`}</Badge>}
              {node.answeredOn && <Badge>{t`Answered on ${shortDay(i18n, node.answeredOn)}`}</Badge>}
            </span>
            <Html html={node.bodyHtml} />
            <AnswerBlocker entry={node} />
            <LogComments entry={node} canComment={data.canComment} />
          </li>
        ))}
      </ul>
      {hasNext && (
        <Empty
          action={
            <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(10)}>
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
