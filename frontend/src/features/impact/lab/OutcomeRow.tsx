import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { OutcomeRow_outcome$key } from "@/gql/lab/OutcomeRow_outcome.graphql";
import type { OutcomeRowDeleteMutation } from "@/gql/lab/OutcomeRowDeleteMutation.graphql";
import { shortDay } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { outcomeKind } from "./words";

const OutcomeForm = lazy(() => import("./OutcomeForm"));

export function OutcomeRow({ outcome }: { outcome: OutcomeRow_outcome$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"edit" | "delete" | null>(null);
  const row = useFragment(
    graphql`
      fragment OutcomeRow_outcome on Outcome {
        id
        version
        kind
        title
        authors
        venue
        doi
        url
        happenedOn
        internalNote
        disclosure
        allowedActions
        ...OutcomeForm_outcome
      }
    `,
    outcome,
  );
  const close = () => setOpen(null);
  const remove = useSubmit<OutcomeRowDeleteMutation>(
    graphql`
      mutation OutcomeRowDeleteMutation($input: DeleteOutcomeInput!) {
        deleteOutcome(input: $input) {
          deletedId
        }
      }
    `,
    { done: t`Deleted`, onDone: () => void refresh() },
  );
  const title = row.title;
  const href = row.doi ? `https://doi.org/${row.doi}` : row.url;
  const may = (action: "UPDATE" | "DELETE" | "SHARE") => row.allowedActions.includes(action);
  return (
    <li id={row.id}>
      <div className={table.line}>
        <span className="breakable">
          {href ? (
            <a href={href} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
        <Badge>{term(outcomeKind, row.kind, t)}</Badge>
      </div>
      <div className="row small">
        <span className="dimmed breakable">
          {[row.authors, row.venue, row.happenedOn && shortDay(i18n, row.happenedOn), row.doi].filter(Boolean).join(" · ")}
        </span>
        <DisclosureBadge value={row.disclosure} />
        {may("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={title} />}
        {may("UPDATE") && (
          <Button size="xs" variant="subtle" onClick={() => setOpen("edit")} aria-label={t`Edit ${title}`}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {may("DELETE") && (
          <Button size="xs" variant="subtle" danger onClick={() => setOpen("delete")} aria-label={t`Delete ${title}`}>
            <Trans>Delete</Trans>
          </Button>
        )}
      </div>
      {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
      {open === "edit" && (
        <Dialog title={<Trans>Edit the outcome</Trans>} onClose={close} wide>
          <Suspense>
            <OutcomeForm outcome={row} onClose={close} />
          </Suspense>
        </Dialog>
      )}
      {open === "delete" && (
        <Dialog title={<Trans>Delete the outcome?</Trans>} onClose={close}>
          <div className="stack">
            <FailureNotice failure={remove.failure} />
            <p className="breakable">{title}</p>
            <div className="row">
              <Button danger loading={remove.busy} onClick={() => remove.submit({ input: { id: row.id, version: row.version } })}>
                <Trans>Delete</Trans>
              </Button>
              <Button variant="subtle" onClick={close}>
                <Trans>Cancel</Trans>
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </li>
  );
}
