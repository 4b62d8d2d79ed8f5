import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AnswerBlockerMutation } from "@/gql/lab/AnswerBlockerMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Notes what the client answered, which ends the waiting. */
export function AnswerBlocker({ id, version }: { id: string; version: number }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const draftKey = `answer-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<AnswerBlockerMutation>(
    graphql`
      mutation AnswerBlockerMutation($input: AnswerBlockerInput!) {
        answerBlocker(input: $input) {
          entry {
            ...EntryRow_entry
          }
        }
      }
    `,
    { draftKey, done: t`The waiting is over`, onDone: () => setOpen(false) },
  );
  if (!open)
    return (
      <div>
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          <Trans>Note the answer</Trans>
        </Button>
      </div>
    );
  return (
    <Form
      draftKey={draftKey}
      label={t`Note the answer`}
      onSubmit={(data) => submit({ input: { id, version, body: text(data, "body") } })}
      submit={<Trans>Note the answer</Trans>}
      busy={busy}
      onCancel={() => setOpen(false)}
    >
      <FailureNotice failure={failure} fields={["body"]} />
      <TextField
        label={t`What the client answered`}
        name="body"
        rows={3}
        required
        autoFocus
        hint={t`Kept as a comment that only the lab sees.`}
        error={fieldError("body")}
      />
    </Form>
  );
}
