import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { HeldInquiries_query$key } from "@/gql/lab/HeldInquiries_query.graphql";
import type { HeldInquiriesDiscardMutation } from "@/gql/lab/HeldInquiriesDiscardMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { BoardCard } from "./BoardCard";
import classes from "./pipeline.module.css";

/** What came in while more came in than a lab is asked in a day: kept apart, unthanked, until somebody looks. */
export function HeldInquiries(props: { query: HeldInquiries_query$key }) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  const { held } = useFragment(
    graphql`
      fragment HeldInquiries_query on Query {
        held: inquiries(first: 50, held: true) {
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
  const rows = held.edges.map(({ node }) => node);
  const disposable = rows.filter((row) => row.allowedActions.includes("DISCARD")).map((row) => row.id);
  if (rows.length === 0) return null;
  return (
    <Section
      id="held"
      title={<Plural value={held.totalCount} one="# inquiry is held back" other="# inquiries are held back" />}
      side={
        disposable.length > 0 && (
          <Button size="sm" variant="subtle" danger onClick={() => setAsked(true)}>
            <Plural value={disposable.length} one="Discard the one shown…" other="Discard the # shown…" />
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
      {asked && (
        <Dialog title={<Trans>Discard what is held back?</Trans>} onClose={() => setAsked(false)}>
          <div className="stack">
            <FailureNotice failure={failure} />
            <p>
              <Plural
                value={disposable.length}
                one="The one inquiry shown is deleted for ever."
                other="The # inquiries shown are deleted for ever."
              />
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
