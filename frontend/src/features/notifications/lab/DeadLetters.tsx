import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { ShowMore } from "@/components/More";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DeadLetters_mails$key } from "@/gql/lab/DeadLetters_mails.graphql";
import type { DeadLettersMoreQuery } from "@/gql/lab/DeadLettersMoreQuery.graphql";
import type { DeadLettersQuery } from "@/gql/lab/DeadLettersQuery.graphql";
import type { DeadLettersRetryMutation } from "@/gql/lab/DeadLettersRetryMutation.graphql";
import { moment } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** Mail that was tried again and again and could not be delivered. */
export function DeadLetters() {
  const { t, i18n } = useLingui();
  const [key, setKey] = useState(0);
  const query = useLazyLoadQuery<DeadLettersQuery>(
    graphql`
      query DeadLettersQuery {
        ...DeadLetters_mails
      }
    `,
    {},
    { fetchPolicy: "store-and-network", fetchKey: key },
  );
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<DeadLettersMoreQuery, DeadLetters_mails$key>(
    graphql`
      fragment DeadLetters_mails on Query
      @refetchable(queryName: "DeadLettersMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        deadLetters(first: $count, after: $cursor) @connection(key: "DeadLetters_deadLetters") {
          totalCount
          edges {
            node {
              id
              recipient
              deadAt
              failures
              lastError
            }
          }
        }
      }
    `,
    query,
  );
  const { deadLetters } = data;
  const { submit, busy, failure } = useSubmit<DeadLettersRetryMutation>(
    graphql`
      mutation DeadLettersRetryMutation($input: RetryMailInput!) {
        retryMail(input: $input) {
          ok
        }
      }
    `,
    { done: t`It is tried again now`, onDone: () => setKey((before) => before + 1) },
  );
  return (
    <Section id="undelivered" title={<Trans>Undelivered mail</Trans>} flush>
      <FailureNotice failure={failure} />
      {deadLetters.edges.length === 0 && (
        <p className="dimmed" style={{ padding: "0.75rem" }}>
          <Trans>Every mail was delivered or is still being tried.</Trans>
        </p>
      )}
      <ul className={table.list}>
        {deadLetters.edges.map(({ node }) => (
          <li key={node.id} className={table.line}>
            <span>
              {node.recipient || t`No address yet`}{" "}
              <span className="small dimmed breakable">
                {node.deadAt && moment(i18n, node.deadAt)} · {node.lastError}
              </span>
            </span>
            <Button
              size="xs"
              variant="default"
              loading={busy}
              onClick={() => submit({ input: { id: node.id } })}
              aria-label={t`Try again: ${node.recipient}`}
            >
              <Trans>Try again</Trans>
            </Button>
          </li>
        ))}
      </ul>
      {hasNext && <ShowMore left={deadLetters.totalCount - deadLetters.edges.length} busy={isLoadingNext} onMore={() => loadNext(50)} />}
    </Section>
  );
}
