import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DeadLettersQuery } from "@/gql/lab/DeadLettersQuery.graphql";
import type { DeadLettersRetryMutation } from "@/gql/lab/DeadLettersRetryMutation.graphql";
import { moment } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** Mail that was tried again and again and could not be delivered. */
export function DeadLetters() {
  const { t, i18n } = useLingui();
  const [key, setKey] = useState(0);
  const { deadLetters } = useLazyLoadQuery<DeadLettersQuery>(
    graphql`
      query DeadLettersQuery {
        deadLetters(first: 100) {
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
    {},
    { fetchPolicy: "store-and-network", fetchKey: key },
  );
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
  const more = deadLetters.totalCount - deadLetters.edges.length;
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
      {more > 0 && (
        <p className="small dimmed" style={{ padding: "0.5rem 0.75rem" }}>
          <Plural value={more} one="The newest 100 are shown; # is older." other="The newest 100 are shown; # are older." />
        </p>
      )}
    </Section>
  );
}
