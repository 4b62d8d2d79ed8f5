import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import type { CommentThread_comments$key } from "@/gql/portal/CommentThread_comments.graphql";
import type { CommentThreadMutation } from "@/gql/portal/CommentThreadMutation.graphql";
import { moment } from "@/lib/dates";
import { useOpen } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";
import { useOpened } from "./useOpened";

interface Props {
  /** What is commented on. */
  target: string;
  comments: CommentThread_comments$key;
  mayComment: boolean;
  /** What it is about, for those who hear the page. */
  label?: string;
}

/** What both sides remarked on a thing that the client sees; nothing where nobody did and the reader may not. */
export function CommentThread({ target, mayComment, label, ...props }: Props) {
  const { t, i18n } = useLingui();
  const comments = useFragment(
    graphql`
      fragment CommentThread_comments on Comment @relay(plural: true) {
        id
        bodyHtml
        authorName
        createdAt
      }
    `,
    props.comments,
  );
  const draftKey = `comment-${target}`;
  const { open, setOpen, autoFocus } = useOpen(draftKey);
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
  useOpened(comments.map((row) => row.id));
  if (comments.length === 0 && !mayComment) return null;
  return (
    <div className="tight small">
      {comments.map((row) => (
        <div key={row.id} id={row.id} style={{ paddingInlineStart: "0.75rem", borderInlineStart: "3px solid var(--line)" }}>
          <span className="dimmed">
            {row.authorName} · {moment(i18n, row.createdAt)}
          </span>
          <Html html={row.bodyHtml} />
        </div>
      ))}
      {mayComment && !open && (
        <div>
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={label ? t`Comment on ${label}` : undefined}>
            <Trans>Comment</Trans>
          </Button>
        </div>
      )}
      {mayComment && open && (
        <Form
          label={t`Comment`}
          onSubmit={(data) => submit({ input: { target, body: text(data, "body") } })}
          submit={<Trans>Comment</Trans>}
          busy={busy}
          onCancel={() => setOpen(false)}
          draftKey={draftKey}
        >
          <FailureNotice failure={failure} fields={["body"]} />
          <TextField label={t`Comment`} name="body" rows={2} required autoFocus={autoFocus} error={fieldError("body")} />
        </Form>
      )}
    </div>
  );
}
