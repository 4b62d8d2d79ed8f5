import { graphql, useFragment } from "react-relay/hooks";
import { CommentThread } from "@/features/shared/portal/CommentThread";
import type { LogComments_entry$key } from "@/gql/portal/LogComments_entry.graphql";

export function LogComments(props: { entry: LogComments_entry$key; canComment: boolean }) {
  const { id, comments } = useFragment(
    graphql`
      fragment LogComments_entry on LogEntry {
        id
        comments {
          id
          ...CommentThread_comments
        }
      }
    `,
    props.entry,
  );
  return <CommentThread target={id} comments={comments} mayComment={props.canComment} />;
}
