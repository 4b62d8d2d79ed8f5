import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { Waiting_engagement$key } from "@/gql/lab/Waiting_engagement.graphql";
import type { WaitingCloseMutation } from "@/gql/lab/WaitingCloseMutation.graphql";
import type { WaitingFor, WaitingOpenMutation } from "@/gql/lab/WaitingOpenMutation.graphql";
import { shortDay, today } from "@/lib/dates";
import { waitingFor } from "@/lib/domainTerms";
import { optionsOf, term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

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
  const opening = useSubmit<WaitingOpenMutation>(
    graphql`
      mutation WaitingOpenMutation($input: OpenWaitingPeriodInput!) {
        openWaitingPeriod(input: $input) {
          engagement {
            ...Waiting_engagement
            ...Timeline_engagement
          }
        }
      }
    `,
    { done: t`Recorded`, onDone: () => setOpen(false) },
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
  const send = (data: FormData) =>
    opening.submit({
      input: {
        engagement: id,
        waitingFor: text(data, "waitingFor") as WaitingFor,
        what: text(data, "what"),
        since: optional(data, "since"),
      },
    });
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
          <li key={row.id} className="tight">
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
            <Form
              label={t`Waiting on client`}
              onSubmit={send}
              submit={<Trans>Add</Trans>}
              busy={opening.busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={opening.failure} fields={["what", "since"]} />
              <SelectField label={t`Waiting for`} name="waitingFor" options={optionsOf(waitingFor, t)} />
              <TextField label={t`What`} name="what" required autoFocus error={opening.fieldError("what")} />
              <TextField
                label={t`Since`}
                name="since"
                type="date"
                defaultValue={today()}
                max={today()}
                error={opening.fieldError("since")}
              />
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
