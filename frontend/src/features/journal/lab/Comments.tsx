import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { CheckField, Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import { DisclosureBadge } from "@/features/shared/lab/ShareButton";
import type { Comments_entry$key } from "@/gql/lab/Comments_entry.graphql";
import type { CommentsAddMutation } from "@/gql/lab/CommentsAddMutation.graphql";
import { moment } from "@/lib/dates";
import { forgetDraft } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";

/** Remarks on an entry. A comment is internal unless its author shares it, whatever the entry is. */
export function Comments(props: { entry: Comments_entry$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, comments, disclosure, allowedActions } = useFragment(
    graphql`
      fragment Comments_entry on LogEntry {
        id
        disclosure
        allowedActions
        comments {
          id
          bodyHtml
          authorName
          createdAt
          fromClient
          disclosure
        }
      }
    `,
    props.entry,
  );
  const { submit, busy, failure, fieldError } = useSubmit<CommentsAddMutation>(
    graphql`
      mutation CommentsAddMutation($input: AddCommentInput!) {
        addComment(input: $input) {
          comment {
            id
            bodyHtml
            authorName
            createdAt
            fromClient
            disclosure
          }
        }
      }
    `,
    {
      done: t`Your comment is added`,
      onDone: () => close(),
      updater: (store) => {
        const made = store.getRootField("addComment")?.getLinkedRecord("comment");
        const entry = store.get(id);
        if (made && entry) entry.setLinkedRecords([...(entry.getLinkedRecords("comments") ?? []), made], "comments");
      },
    },
  );
  const draftKey = `comment-${id}`;
  const close = () => {
    forgetDraft(draftKey);
    setOpen(false);
  };
  const send = (data: FormData) =>
    submit({ input: { target: id, body: text(data, "body"), disclosure: data.has("share") ? "CLIENT" : "INTERNAL" } });
  return (
    <div className="tight">
      {comments.map((row) => (
        <div key={row.id} className="tight" style={{ paddingInlineStart: "0.75rem", borderInlineStart: "3px solid var(--line)" }}>
          <span className="row small dimmed">
            {row.authorName} · {moment(i18n, row.createdAt)}{" "}
            {row.fromClient ? (
              <Badge tone="ink">
                <Trans>Client</Trans>
              </Badge>
            ) : (
              <DisclosureBadge value={row.disclosure} />
            )}
          </span>
          <Html html={row.bodyHtml} />
        </div>
      ))}
      {allowedActions.includes("COMMENT") && !open && (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Comment</Trans>
          </Button>
        </div>
      )}
      {open && (
        <Form label={t`Comment`} onSubmit={send} submit={<Trans>Comment</Trans>} busy={busy} onCancel={close} draftKey={draftKey}>
          <FailureNotice failure={failure} fields={["body"]} />
          <TextField label={t`Comment`} name="body" rows={2} required autoFocus error={fieldError("body")} />
          {disclosure !== "INTERNAL" && <CheckField label={t`The client sees it too`} name="share" />}
        </Form>
      )}
    </div>
  );
}
