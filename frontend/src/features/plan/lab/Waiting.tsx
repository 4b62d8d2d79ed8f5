import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { Waiting_engagement$key } from "@/gql/lab/Waiting_engagement.graphql";
import type { WaitingCloseMutation } from "@/gql/lab/WaitingCloseMutation.graphql";
import { shortDay } from "@/lib/dates";
import { waitingFor } from "@/lib/planTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

const WaitingForm = lazy(() => import("./WaitingForm"));

/** Times during which the next step is the client's. */
export function Waiting(props: { engagement: Waiting_engagement$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, allowedActions, waitingPeriods } = useFragment(
    graphql`
      fragment Waiting_engagement on Engagement {
        id
        allowedActions
        waitingPeriods {
          id
          waitingFor
          what
          since
          until
          days
          disclosure
          version
          canClose
        }
      }
    `,
    props.engagement,
  );
  const closing = useSubmit<WaitingCloseMutation>(
    graphql`
      mutation WaitingCloseMutation($input: CloseWaitingPeriodInput!) {
        closeWaitingPeriod(input: $input) {
          waitingPeriod {
            id
            until
            days
            version
            canClose
          }
        }
      }
    `,
    { done: t`Nothing is waited for here any more` },
  );
  const edits = allowedActions.includes("EDIT_PLAN");
  return (
    <Section
      id="waiting"
      title={<Trans>Waiting on client</Trans>}
      side={
        edits &&
        !open && (
          <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
            <Trans>Add</Trans>
          </Button>
        )
      }
      flush
    >
      {waitingPeriods.length === 0 && !open && (
        <Empty>
          <Trans>Nothing is waited for.</Trans>
        </Empty>
      )}
      <FailureNotice failure={closing.failure} />
      <ul className={table.list}>
        {waitingPeriods.map((row) => (
          <li key={row.id} id={row.id} className="tight">
            <span className="spread">
              <span>{row.what}</span>
              {row.canClose && (
                <Button
                  size="xs"
                  variant="light"
                  onClick={() => closing.submit({ input: { id: row.id, version: row.version } })}
                  aria-label={t`Received: ${row.what}`}
                >
                  <Trans>Received</Trans>
                </Button>
              )}
            </span>
            <span className="row small dimmed">
              {term(waitingFor, row.waitingFor, t)} · {shortDay(i18n, row.since)}
              {row.until && `–${shortDay(i18n, row.until)}`} · <Plural value={row.days} one="# day" other="# days" />
              <DisclosureBadge value={row.disclosure} />
              {allowedActions.includes("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={row.what} />}
            </span>
          </li>
        ))}
        {open && (
          <li>
            <Suspense>
              <WaitingForm engagement={id} onClose={() => setOpen(false)} />
            </Suspense>
          </li>
        )}
      </ul>
    </Section>
  );
}
