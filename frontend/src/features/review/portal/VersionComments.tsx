import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, TextField, text } from "@/components/Form";
import { Html } from "@/components/Html";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { VersionComments_version$key } from "@/gql/portal/VersionComments_version.graphql";
import type { VersionCommentsMutation } from "@/gql/portal/VersionCommentsMutation.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { moment } from "@/lib/dates";
import { useOpen } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";

/** What both sides remarked on this very version. */
export function VersionComments(props: { version: VersionComments_version$key }) {
  const { t, i18n } = useLingui();
  const { id, comments, deliverable } = useFragment(
    graphql`
      fragment VersionComments_version on DeliverableVersion {
        id
        comments {
          id
          bodyHtml
          authorName
          createdAt
        }
        deliverable {
          engagement {
            canComment
          }
        }
      }
    `,
    props.version,
  );
  useOpened(comments.map((row) => row.id));
  const draftKey = `comment-${id}`;
  const { open, setOpen, autoFocus } = useOpen(draftKey);
  const { submit, busy, failure, fieldError } = useSubmit<VersionCommentsMutation>(
    graphql`
      mutation VersionCommentsMutation($input: AddCommentInput!) {
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
      draftKey,
      done: t`Your comment is added`,
      onDone: () => setOpen(false),
      updater: (store) => {
        const made = store.getRootField("addComment")?.getLinkedRecord("comment");
        const version = store.get(id);
        if (made && version) version.setLinkedRecords([...(version.getLinkedRecords("comments") ?? []), made], "comments");
      },
    },
  );
  return (
    <Section
      id="comments"
      title={<Trans>Comments on this version</Trans>}
      side={
        deliverable.engagement.canComment &&
        !open && (
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Comment</Trans>
          </Button>
        )
      }
      flush
    >
      {comments.length === 0 && !open && (
        <Empty>
          <Trans>Nobody has commented on this version.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {comments.map((row) => (
          <li key={row.id} id={row.id} className="tight">
            <span className="small dimmed">
              {row.authorName} · {moment(i18n, row.createdAt)}
            </span>
            <Html html={row.bodyHtml} />
          </li>
        ))}
        {deliverable.engagement.canComment && open && (
          <li>
            <Form
              draftKey={draftKey}
              label={t`Comment`}
              onSubmit={(data) => submit({ input: { target: id, body: text(data, "body") } })}
              submit={<Trans>Comment</Trans>}
              busy={busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={failure} fields={["body"]} />
              <TextField label={t`Comment`} name="body" rows={3} required autoFocus={autoFocus} error={fieldError("body")} />
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
