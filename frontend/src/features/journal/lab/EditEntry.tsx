import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditEntry_entry$key } from "@/gql/lab/EditEntry_entry.graphql";
import type { EditEntryMutation, LogKind } from "@/gql/lab/EditEntryMutation.graphql";
import type { EntryFields_engagement$key } from "@/gql/lab/EntryFields_engagement.graphql";
import { logKind, optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { EntryFields } from "./EntryFields";

interface Props {
  entry: EditEntry_entry$key;
  engagement: EntryFields_engagement$key;
  onClose: () => void;
  onReload: () => void;
}

export function EditEntry(props: Props) {
  const { t } = useLingui();
  const entry = useFragment(
    graphql`
      fragment EditEntry_entry on LogEntry {
        id
        version
        kind
        body
        happenedOn
        context
        decidedBy
        disclosure
        milestones {
          id
          title
        }
        versions {
          id
          number
          deliverable {
            title
          }
        }
      }
    `,
    props.entry,
  );
  const [links, setLinks] = useState({
    milestones: entry.milestones.map((row) => row.id) as readonly string[],
    versions: entry.versions.map((row) => row.id) as readonly string[],
  });
  const linkedNow = [
    ...entry.milestones.map((row) => row.title),
    ...entry.versions.map((row) => `${row.deliverable.title} v${row.number}`),
  ].join(", ");
  const [linkedBefore] = useState(linkedNow);
  const draftKey = `entry-${entry.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditEntryMutation>(
    graphql`
      mutation EditEntryMutation($input: UpdateLogEntryInput!) {
        updateLogEntry(input: $input) {
          entry {
            ...EntryRow_entry
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: props.onClose },
  );
  const version = usePinnedVersion(entry.version, failure);
  const values: Record<string, string> = {
    kind: entry.kind,
    body: entry.body,
    happenedOn: entry.happenedOn,
    context: entry.context,
    decidedBy: entry.decidedBy,
  };
  const send = (data: FormData) =>
    submit({
      input: {
        id: entry.id,
        version,
        kind: text(data, "kind") as LogKind,
        body: text(data, "body"),
        happenedOn: optional(data, "happenedOn"),
        ...(data.has("context") ? { context: text(data, "context"), decidedBy: text(data, "decidedBy") } : {}),
        ...links,
      },
    });
  return (
    <Form label={t`Edit`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={props.onClose} draftKey={draftKey}>
      <LazyConflict
        failure={failure}
        fields={[
          { name: "kind", label: t`Kind`, saved: entry.kind, options: optionsOf(logKind, t) },
          { name: "body", label: t`What happened`, saved: entry.body },
          ...(entry.kind === "DECISION"
            ? [
                { name: "context", label: t`Context`, saved: entry.context },
                { name: "decidedBy", label: t`Decided by`, saved: entry.decidedBy },
              ]
            : []),
          { name: "happenedOn", label: t`Day`, saved: entry.happenedOn },
        ]}
        onReload={props.onReload}
      >
        {linkedNow !== linkedBefore && <span>{t`Linked now: ${linkedNow || "–"}`}</span>}
      </LazyConflict>
      <FailureNotice failure={failure} fields={["body", "happenedOn", "context", "decidedBy", "kind"]} conflictShown />
      <EntryFields
        engagement={props.engagement}
        value={(field) => values[field]}
        shared={entry.disclosure !== "INTERNAL"}
        asks={false}
        links={links}
        onLinks={setLinks}
        fieldError={fieldError}
      />
    </Form>
  );
}
