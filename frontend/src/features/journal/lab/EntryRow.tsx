import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge, type Tone } from "@/components/Badge";
import { Conflict } from "@/components/Conflict";
import { Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { EntryRow_entry$key } from "@/gql/lab/EntryRow_entry.graphql";
import type { EntryRowDeleteMutation } from "@/gql/lab/EntryRowDeleteMutation.graphql";
import type { EntryRowUpdateMutation } from "@/gql/lab/EntryRowUpdateMutation.graphql";
import { shortDay } from "@/lib/dates";
import { logKind, term } from "@/lib/terms";
import { forgetDraft } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";
import { Comments } from "./Comments";

const tones: Record<string, Tone> = { BLOCKER: "rust", DECISION: "ink", MEETING: "sand" };

export function EntryRow(props: { entry: EntryRow_entry$key; onChanged: () => void }) {
  const { t, i18n } = useLingui();
  const [editing, setEditing] = useState(false);
  const entry = useFragment(
    graphql`
      fragment EntryRow_entry on LogEntry {
        id
        kind
        body
        bodyHtml
        happenedOn
        authorName
        disclosure
        version
        allowedActions
        milestone {
          title
        }
        ...Comments_entry
      }
    `,
    props.entry,
  );
  const update = useSubmit<EntryRowUpdateMutation>(
    graphql`
      mutation EntryRowUpdateMutation($input: UpdateLogEntryInput!) {
        updateLogEntry(input: $input) {
          entry {
            ...EntryRow_entry
          }
        }
      }
    `,
    { done: t`Saved`, onDone: () => close() },
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
  const draftKey = `entry-${id}`;
  const close = () => {
    forgetDraft(draftKey);
    update.clear();
    setEditing(false);
  };
  const may = (action: (typeof entry.allowedActions)[number]) => entry.allowedActions.includes(action);
  return (
    <li className="tight">
      <div className="row small">
        <Badge tone={tones[entry.kind] ?? "quiet"}>{term(logKind, entry.kind, t)}</Badge>
        <span className="strong">{shortDay(i18n, entry.happenedOn)}</span>
        <span className="dimmed">
          {entry.authorName}
          {entry.milestone && ` · ${entry.milestone.title}`}
        </span>
        <DisclosureBadge value={entry.disclosure} />
        {may("SHARE") && <ShareButton ids={[id]} now={entry.disclosure} onShared={props.onChanged} />}
        {may("UPDATE") && !editing && (
          <Button size="xs" variant="subtle" onClick={() => setEditing(true)}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {may("DELETE") && (
          <Button size="xs" variant="subtle" loading={remove.busy} onClick={() => remove.submit({ input: { id, version } })}>
            <Trans>Delete</Trans>
          </Button>
        )}
      </div>
      <FailureNotice failure={remove.failure} />
      {editing ? (
        <Form
          label={t`Edit`}
          onSubmit={(data) => update.submit({ input: { id, version, body: text(data, "body") } })}
          submit={<Trans>Save</Trans>}
          busy={update.busy}
          onCancel={close}
          draftKey={draftKey}
        >
          <Conflict
            failure={update.failure}
            fields={[{ name: "body", label: t`What happened`, saved: entry.body }]}
            onReload={props.onChanged}
          />
          <FailureNotice failure={update.failure} fields={["body"]} conflictShown />
          <TextField label={t`What happened`} name="body" rows={6} defaultValue={entry.body} required error={update.fieldError("body")} />
        </Form>
      ) : (
        <Html html={entry.bodyHtml} />
      )}
      <Comments entry={entry} />
    </li>
  );
}
