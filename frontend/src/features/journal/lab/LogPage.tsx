import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { LogPage_engagement$key } from "@/gql/lab/LogPage_engagement.graphql";
import type { LogPagePaginationQuery } from "@/gql/lab/LogPagePaginationQuery.graphql";
import type { LogPageQuery } from "@/gql/lab/LogPageQuery.graphql";
import { AddEntry } from "./AddEntry";
import { EntryRow } from "./EntryRow";

/** What happened, newest first. */
export default function LogPage({ query }: { query: PreloadedQuery<LogPageQuery> }) {
  const { engagement } = usePreloadedQuery<LogPageQuery>(
    graphql`
      query LogPageQuery($reference: String!) {
        engagement(reference: $reference) {
          ...LogPage_engagement
        }
      }
    `,
    query,
  );
  return engagement && <Entries engagement={engagement} />;
}

function Entries(props: { engagement: LogPage_engagement$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<LogPagePaginationQuery, LogPage_engagement$key>(
    graphql`
      fragment LogPage_engagement on Engagement
      @refetchable(queryName: "LogPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 30 }, cursor: { type: "String" }) {
        id
        allowedActions
        log(first: $count, after: $cursor) @connection(key: "LogPage_log") {
          edges {
            node {
              id
              ...EntryRow_entry
            }
          }
        }
        ...AddEntry_engagement
      }
    `,
    props.engagement,
  );
  const reread = () => void refetch({}, { fetchPolicy: "store-and-network" });
  const { edges } = data.log;
  return (
    <div className="columns">
      <Section id="log" title={<Trans>Log</Trans>} flush>
        {edges.length === 0 && (
          <Empty>
            <Trans>Nothing is logged yet.</Trans>
          </Empty>
        )}
        <ul className={table.list} aria-label={t`Log`}>
          {edges.map(({ node }) => (
            <EntryRow key={node.id} entry={node} onChanged={reread} />
          ))}
        </ul>
        {hasNext && (
          <Empty
            action={
              <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(30)}>
                <Trans>Show more</Trans>
              </Button>
            }
          >
            {null}
          </Empty>
        )}
      </Section>
      <AddEntry engagement={data} onAdded={reread} />
    </div>
  );
}
