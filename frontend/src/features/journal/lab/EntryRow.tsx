import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge, type Tone } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { EntryFields_engagement$key } from "@/gql/lab/EntryFields_engagement.graphql";
import type { EntryRow_entry$key } from "@/gql/lab/EntryRow_entry.graphql";
import type { EntryRowDeleteMutation } from "@/gql/lab/EntryRowDeleteMutation.graphql";
import { shortDay } from "@/lib/dates";
import { logKind, term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { Comments } from "./Comments";
import { EntryFacts } from "./EntryFacts";

const EditEntry = lazy(() => import("./EditEntry").then((module) => ({ default: module.EditEntry })));

const tones: Record<string, Tone> = { BLOCKER: "rust", DECISION: "ink", MEETING: "sand" };

export function EntryRow(props: { entry: EntryRow_entry$key; engagement: EntryFields_engagement$key; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const entry = useFragment(
    graphql`
      fragment EntryRow_entry on LogEntry {
        id
        kind
        bodyHtml
        happenedOn
        authorName
        disclosure
        version
        allowedActions
        ...EditEntry_entry
        ...EntryFacts_entry
        ...Comments_entry
      }
    `,
    props.entry,
  );
  const remove = useSubmit<EntryRowDeleteMutation>(
    graphql`
      mutation EntryRowDeleteMutation($input: DeleteLogEntryInput!) {
        deleteLogEntry(input: $input) {
          deletedId
        }
      }
    `,
    { done: t`Deleted`, onDone: props.onChanged },
  );
  const { id, version } = entry;
  const may = (action: (typeof entry.allowedActions)[number]) => entry.allowedActions.includes(action);
  return (
    <li id={id} className="tight">
      <div className="row small">
        <Badge tone={tones[entry.kind] ?? "quiet"}>{term(logKind, entry.kind, t)}</Badge>
        <span className="strong">{shortDay(i18n, entry.happenedOn)}</span>
        <span className="dimmed">{entry.authorName}</span>
        <DisclosureBadge value={entry.disclosure} />
      </div>
      <FailureNotice failure={remove.failure} />
      {editing ? (
        <Suspense>
          <EditEntry entry={entry} engagement={props.engagement} onClose={() => setEditing(false)} onReload={props.onChanged} />
        </Suspense>
      ) : (
        <>
          <Html html={entry.bodyHtml} />
          <EntryFacts entry={entry} />
        </>
      )}
      <Comments
        entry={entry}
        beside={
          <>
            {may("SHARE") && <ShareButton ids={[id]} now={entry.disclosure} onShared={props.onChanged} />}
            {may("UPDATE") && !editing && (
              <Button size="xs" variant="subtle" onClick={() => setEditing(true)}>
                <Trans>Edit</Trans>
              </Button>
            )}
            {may("DELETE") && (
              <Button
                size="xs"
                variant="subtle"
                danger={asked}
                loading={remove.busy}
                onClick={() => (asked ? remove.submit({ input: { id, version } }) : setAsked(true))}
              >
                {asked ? <Trans>Delete for good</Trans> : <Trans>Delete</Trans>}
              </Button>
            )}
          </>
        }
      />
    </li>
  );
}
