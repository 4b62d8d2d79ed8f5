import { Trans, useLingui } from "@lingui/react/macro";
import { useRef } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { QuickLog_week$key } from "@/gql/lab/QuickLog_week.graphql";
import type { LogKind, QuickLogMutation } from "@/gql/lab/QuickLogMutation.graphql";
import { logKind, optionsOf } from "@/lib/terms";
import { useDraft } from "@/lib/useDraft";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./mine.module.css";

/** A line in the log of one of my engagements, without leaving the page. */
export default function QuickLog(props: { week: QuickLog_week$key }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const { engagements } = useFragment(
    graphql`
      fragment QuickLog_week on MyWeek {
        engagements {
          id
          reference
          title
        }
      }
    `,
    props.week,
  );
  const draft = useDraft("quick-log");
  const { submit, busy, failure, fieldError } = useSubmit<QuickLogMutation>(
    graphql`
      mutation QuickLogMutation($input: AddLogEntryInput!) {
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
      },
    },
  );
  if (engagements.length === 0) return null;
  const send = (data: FormData) =>
    submit({ input: { engagement: text(data, "engagement"), kind: text(data, "kind") as LogKind, body: text(data, "body") } });
  return (
    <Section id="quick-log" title={<Trans>Quick log</Trans>}>
      <div ref={box} onInput={draft.onInput}>
        <Form label={t`Quick log`} onSubmit={send} submit={<Trans>Log</Trans>} busy={busy}>
          <FailureNotice failure={failure} fields={["body"]} />
          <div className={classes.quick}>
            <SelectField
              label={t`Engagement`}
              name="engagement"
              options={engagements.map((row) => ({ value: row.id, label: row.title }))}
              defaultValue={draft.value("engagement")}
            />
            <SelectField label={t`Kind`} name="kind" options={optionsOf(logKind, t)} defaultValue={draft.value("kind")} />
            <TextField
              label={t`What happened`}
              name="body"
              rows={1}
              required
              defaultValue={draft.value("body")}
              error={fieldError("body")}
            />
          </div>
        </Form>
      </div>
    </Section>
  );
}
