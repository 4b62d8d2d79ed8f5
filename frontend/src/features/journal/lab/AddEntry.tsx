import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { AddEntry_engagement$key } from "@/gql/lab/AddEntry_engagement.graphql";
import type { AddEntryMutation, LogKind } from "@/gql/lab/AddEntryMutation.graphql";
import { today } from "@/lib/dates";
import { logKind, optionsOf } from "@/lib/terms";
import { useDraft } from "@/lib/useDraft";
import { useSubmit } from "@/lib/useSubmit";

export function AddEntry(props: { engagement: AddEntry_engagement$key; onAdded: () => void }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const { id, allowedActions, milestones } = useFragment(
    graphql`
      fragment AddEntry_engagement on Engagement {
        id
        allowedActions
        milestones {
          id
          title
        }
      }
    `,
    props.engagement,
  );
  const draft = useDraft(`log-${id}`);
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
        box.current?.querySelector("form")?.reset();
        props.onAdded();
      },
    },
  );
  if (!allowedActions.includes("LOG")) return null;
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: id,
        kind: text(data, "kind") as LogKind,
        body: text(data, "body"),
        happenedOn: optional(data, "happenedOn"),
        milestone: optional(data, "milestone"),
      },
    });
  return (
    <Section id="add" title={<Trans>Write in the log</Trans>}>
      <div ref={box} onInput={draft.onInput}>
        <Form label={t`Write in the log`} onSubmit={send} submit={<Trans>Log</Trans>} busy={busy}>
          <FailureNotice failure={failure} fields={["body", "happenedOn"]} />
          <SelectField label={t`Kind`} name="kind" options={optionsOf(logKind, t)} />
          <TextField
            label={t`What happened`}
            name="body"
            rows={6}
            required
            defaultValue={draft.value("body")}
            hint={t`Markdown. Only the lab sees it until it is shared.`}
            error={fieldError("body")}
          />
          <TextField label={t`Day`} name="happenedOn" type="date" defaultValue={today()} max={today()} error={fieldError("happenedOn")} />
          <SelectField
            label={t`Milestone`}
            name="milestone"
            empty={t`None`}
            options={milestones.map((row) => ({ value: row.id, label: row.title }))}
          />
        </Form>
      </div>
    </Section>
  );
}
