import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { CheckField, Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import type { CommentThread_comments$key } from "@/gql/lab/CommentThread_comments.graphql";
import type { CommentThreadMutation } from "@/gql/lab/CommentThreadMutation.graphql";
import { moment } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import { DisclosureBadge, ShareButton } from "./ShareButton";
import classes from "./shared.module.css";

interface Props {
  /** What is commented on. */
  target: string;
  comments: CommentThread_comments$key;
  mayComment: boolean;
  mayShare: boolean;
  /** The client sees what it is about, so that they may be let see a comment on it. */
  isShared: boolean;
  /** What it is about, for those who hear the page. */
  label?: string;
  /** What else may be done about the thing, on the same line. */
  beside?: ReactNode;
}

/** Remarks on a thing of an engagement. A comment is internal unless its author shares it, whatever the thing is. */
export function CommentThread({ target, mayComment, mayShare, isShared, label, beside, ...props }: Props) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const comments = useFragment(
    graphql`
      fragment CommentThread_comments on Comment @relay(plural: true) {
        id
        bodyHtml
        authorName
        createdAt
        fromClient
        disclosure
      }
    `,
    props.comments,
  );
  const draftKey = `comment-${target}`;
  const { submit, busy, failure, fieldError } = useSubmit<CommentThreadMutation>(
    graphql`
      mutation CommentThreadMutation($input: AddCommentInput!) {
        addComment(input: $input) {
          comment {
            ...CommentThread_comments
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
        const thing = store.get(target);
        if (made && thing) thing.setLinkedRecords([...(thing.getLinkedRecords("comments") ?? []), made], "comments");
      },
    },
  );
  const send = (data: FormData) =>
    submit({ input: { target, body: text(data, "body"), disclosure: data.has("share") ? "CLIENT" : "INTERNAL" } });
  return (
    <div className="tight">
      {comments.map((row) => (
        <div
          key={row.id}
          id={row.id}
          className="tight"
          style={{ paddingInlineStart: "0.75rem", borderInlineStart: "3px solid var(--line)" }}
        >
          <span className="row small dimmed">
            {row.authorName} · {moment(i18n, row.createdAt)}{" "}
            {row.fromClient ? (
              <Badge tone="ink">
                <Trans>Client</Trans>
              </Badge>
            ) : (
              <DisclosureBadge value={row.disclosure} />
            )}
            {mayShare && isShared && !row.fromClient && (
              <ShareButton ids={[row.id]} now={row.disclosure} label={t`comment by ${row.authorName}`} />
            )}
          </span>
          <Html html={row.bodyHtml} />
        </div>
      ))}
      <div className={classes.acts}>
        {beside}
        {mayComment && !open && (
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={label ? t`Comment on ${label}` : undefined}>
            <Trans>Comment</Trans>
          </Button>
        )}
      </div>
      {open && (
        <Form
          label={t`Comment`}
          onSubmit={send}
          submit={<Trans>Comment</Trans>}
          busy={busy}
          onCancel={() => setOpen(false)}
          draftKey={draftKey}
        >
          <FailureNotice failure={failure} fields={["body"]} />
          <TextField label={t`Comment`} name="body" rows={2} required autoFocus error={fieldError("body")} />
          {isShared && <CheckField label={t`The client sees it too`} name="share" />}
        </Form>
      )}
    </div>
  );
}
