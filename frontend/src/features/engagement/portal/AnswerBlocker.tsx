import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AnswerBlocker_entry$key } from "@/gql/portal/AnswerBlocker_entry.graphql";
import type { AnswerBlockerMutation } from "@/gql/portal/AnswerBlockerMutation.graphql";
import { useOpen } from "@/lib/useFormDraft";
import { useWanted } from "@/lib/wanted";
import { useSubmit } from "@/lib/useSubmit";

/** The client's answer to what the lab waits for: it ends the waiting. */
export function AnswerBlocker(props: { entry: AnswerBlocker_entry$key }) {
  const { t } = useLingui();
  const { id, canAnswer } = useFragment(
    graphql`
      fragment AnswerBlocker_entry on LogEntry {
        id
        canAnswer
      }
    `,
    props.entry,
  );
  const { at, row } = useWanted();
  const wanted = at === id && row === "answer";
  const draftKey = `answer-${id}`;
  const { open, setOpen, autoFocus } = useOpen(draftKey, wanted);
  const { submit, busy, failure, fieldError } = useSubmit<AnswerBlockerMutation>(
    graphql`
      mutation AnswerBlockerMutation($input: AnswerBlockerInput!) {
        answerBlocker(input: $input) {
          entry {
            awaitsAnswer
            answeredOn
            ...AnswerBlocker_entry
            ...LogComments_entry
          }
        }
      }
    `,
    { draftKey, done: t`Your answer is sent`, onDone: () => setOpen(false) },
  );
  if (!canAnswer) return null;
  if (!open)
    return (
      <div>
        <Button size="xs" onClick={() => setOpen(true)}>
          <Trans>Answer</Trans>
        </Button>
      </div>
    );
  return (
    <div id={wanted ? row : undefined}>
      <Form
        draftKey={draftKey}
        label={t`Answer`}
        onSubmit={(data) => submit({ input: { id, body: text(data, "body") } })}
        submit={<Trans>Send the answer</Trans>}
        busy={busy}
        onCancel={() => setOpen(false)}
      >
        <FailureNotice failure={failure} fields={["body"]} />
        <TextField
          label={t`Your answer`}
          name="body"
          rows={3}
          required
          autoFocus={autoFocus}
          hint={t`The lab reads it, and no longer waits.`}
          error={fieldError("body")}
        />
      </Form>
    </div>
  );
}
