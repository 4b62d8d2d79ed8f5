import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { AddEntry_engagement$key } from "@/gql/lab/AddEntry_engagement.graphql";
import type { AddEntryMutation, LogKind, WaitingFor } from "@/gql/lab/AddEntryMutation.graphql";
import { useDraft } from "@/lib/useDraft";
import { useSubmit } from "@/lib/useSubmit";
import { EntryFields, type Links } from "./EntryFields";

const NONE: Links = { milestones: [], versions: [] };
const DRAFTED = ["kind", "body", "context", "decidedBy", "waitingFor", "happenedOn"];

export function AddEntry(props: { engagement: AddEntry_engagement$key; onAdded: () => void }) {
  const { t } = useLingui();
  const [written, setWritten] = useState(0);
  const engagement = useFragment(
    graphql`
      fragment AddEntry_engagement on Engagement {
        id
        allowedActions
        ...EntryFields_engagement
      }
    `,
    props.engagement,
  );
  const draft = useDraft(`log-${engagement.id}`);
  const [links, setLinks] = useState(() => linksOf(draft.value("links")));
  const { submit, busy, failure, fieldError } = useSubmit<AddEntryMutation>(
    graphql`
      mutation AddEntryMutation($input: AddLogEntryInput!) {
        addLogEntry(input: $input) {
          entry {
            id
          }
        }
      }
    `,
    {
      done: t`Logged`,
      onDone: () => {
        draft.clear();
        setLinks(NONE);
        setWritten(written + 1);
        props.onAdded();
      },
    },
  );
  if (!engagement.allowedActions.includes("LOG")) return null;
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: engagement.id,
        kind: text(data, "kind") as LogKind,
        body: text(data, "body"),
        happenedOn: optional(data, "happenedOn"),
        context: optional(data, "context"),
        decidedBy: optional(data, "decidedBy"),
        waitingFor: optional(data, "waitingFor") as WaitingFor | null,
        milestones: links.milestones,
        versions: links.versions,
      },
    });
  return (
    <Section id="add" title={<Trans>Write in the log</Trans>}>
      <div onInput={draft.onInput}>
        <Form key={written} label={t`Write in the log`} onSubmit={send} submit={<Trans>Log</Trans>} busy={busy}>
          <FailureNotice failure={failure} fields={["body", "happenedOn", "context", "decidedBy", "waitingFor"]} />
          <EntryFields
            engagement={engagement}
            value={(field) => (DRAFTED.includes(field) && !written ? draft.value(field) : undefined)}
            shared={false}
            asks
            links={links}
            onLinks={(next) => {
              setLinks(next);
              draft.keep("links", JSON.stringify(next));
            }}
            fieldError={fieldError}
          />
        </Form>
      </div>
    </Section>
  );
}

function linksOf(kept: string | undefined): Links {
  try {
    return kept ? { ...NONE, ...(JSON.parse(kept) as Partial<Links>) } : NONE;
  } catch {
    return NONE;
  }
}
