import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import { ShowMore } from "@/components/More";
import { Section } from "@/components/Page";
import type { HeldInquiries_query$key } from "@/gql/lab/HeldInquiries_query.graphql";
import type { HeldInquiriesPaginationQuery } from "@/gql/lab/HeldInquiriesPaginationQuery.graphql";
import type { HeldInquiriesDiscardMutation } from "@/gql/lab/HeldInquiriesDiscardMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { BoardCard } from "./BoardCard";
import classes from "./pipeline.module.css";

// as many as the server takes in one act
const MOST_AT_ONCE = 100;

/** What came in while more came in than a lab is asked in a day: kept apart, unthanked, until somebody looks. */
export function HeldInquiries(props: { query: HeldInquiries_query$key }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<HeldInquiriesPaginationQuery, HeldInquiries_query$key>(
    graphql`
      fragment HeldInquiries_query on Query
      @refetchable(queryName: "HeldInquiriesPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        held: inquiries(first: $count, after: $cursor, held: true) @connection(key: "HeldInquiries_held", filters: []) {
          totalCount
          edges {
            node {
              id
              allowedActions
              ...BoardCard_inquiry
            }
          }
        }
      }
    `,
    props.query,
  );
  const { submit, busy, failure } = useSubmit<HeldInquiriesDiscardMutation>(
    graphql`
      mutation HeldInquiriesDiscardMutation($input: DiscardInquiriesInput!) {
        discardInquiries(input: $input) {
          discarded
        }
      }
    `,
    {
      done: t`They are discarded`,
      onDone: () => {
        setAsked(false);
        void refresh();
      },
    },
  );
  const { held } = data;
  const rows = held.edges.map(({ node }) => node);
  const mine = rows.filter((row) => row.allowedActions.includes("DISCARD")).map((row) => row.id);
  const disposable = mine.slice(0, MOST_AT_ONCE);
  const count = disposable.length;
  if (rows.length === 0) return null;
  return (
    <Section
      id="held"
      title={<Plural value={held.totalCount} one="# inquiry is held back" other="# inquiries are held back" />}
      side={
        count > 0 && (
          <Button size="sm" variant="subtle" danger onClick={() => setAsked(true)}>
            {count < mine.length ? (
              <Trans>Discard the first {count}…</Trans>
            ) : (
              <Plural value={count} one="Discard the one shown…" other="Discard the # shown…" />
            )}
          </Button>
        )
      }
    >
      <p className="small dimmed" style={{ marginBlock: "0 0.75rem" }}>
        <Trans>
          More came in than usual within a day, so these were kept apart and nobody was thanked. Let in what is meant, then discard the
          rest.
        </Trans>
      </p>
      <ul className={classes.held}>
        {rows.map((row) => (
          <BoardCard key={row.id} inquiry={row} />
        ))}
      </ul>
      {hasNext && <ShowMore left={held.totalCount - rows.length} busy={isLoadingNext} onMore={() => loadNext(50)} />}
      {asked && (
        <Dialog title={<Trans>Discard what is held back?</Trans>} onClose={() => setAsked(false)}>
          <div className="stack">
            <FailureNotice failure={failure} />
            <p>
              {count < mine.length ? (
                <Trans>The first {count} inquiries shown are deleted for ever.</Trans>
              ) : (
                <Plural
                  value={count}
                  one="The one inquiry shown is deleted for ever."
                  other="The # inquiries shown are deleted for ever."
                />
              )}
            </p>
            <div className="row">
              <Button danger loading={busy} onClick={() => submit({ input: { ids: disposable } })}>
                <Trans>Delete for ever</Trans>
              </Button>
              <Button variant="subtle" onClick={() => setAsked(false)}>
                <Trans>Cancel</Trans>
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Section>
  );
}
