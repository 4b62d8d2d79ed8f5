import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import type { LogComments_entry$key } from "@/gql/portal/LogComments_entry.graphql";
import type { LogCommentsMutation } from "@/gql/portal/LogCommentsMutation.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { moment } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

export function LogComments(props: { entry: LogComments_entry$key; canComment: boolean }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, comments } = useFragment(
    graphql`
      fragment LogComments_entry on LogEntry {
        id
        comments {
          id
          bodyHtml
          authorName
          createdAt
        }
      }
    `,
    props.entry,
  );
  const draftKey = `comment-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<LogCommentsMutation>(
    graphql`
      mutation LogCommentsMutation($input: AddCommentInput!) {
        addComment(input: $input) {
          comment {
            id
            bodyHtml
            authorName
            createdAt
          }
        }
      }
    `,
    {
      done: t`Your comment is added`,
      draftKey,
      onDone: () => setOpen(false),
      updater: (store) => {
        const made = store.getRootField("addComment")?.getLinkedRecord("comment");
        const entry = store.get(id);
        if (made && entry) entry.setLinkedRecords([...(entry.getLinkedRecords("comments") ?? []), made], "comments");
      },
    },
  );
  useOpened(comments.map((row) => row.id));
  return (
    <div className="tight small">
      {comments.map((row) => (
        <div key={row.id} style={{ paddingInlineStart: "0.75rem", borderInlineStart: "3px solid var(--line)" }}>
          <span className="dimmed">
            {row.authorName} · {moment(i18n, row.createdAt)}
          </span>
          <Html html={row.bodyHtml} />
        </div>
      ))}
      {props.canComment && !open && (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Comment</Trans>
          </Button>
        </div>
      )}
      {open && (
        <Form
          label={t`Comment`}
          onSubmit={(data) => submit({ input: { target: id, body: text(data, "body") } })}
          submit={<Trans>Comment</Trans>}
          busy={busy}
          onCancel={() => setOpen(false)}
          draftKey={draftKey}
        >
          <FailureNotice failure={failure} fields={["body"]} />
          <TextField label={t`Comment`} name="body" rows={2} required autoFocus error={fieldError("body")} />
        </Form>
      )}
    </div>
  );
}
