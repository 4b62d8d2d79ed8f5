import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { CommentThread } from "@/features/shared/lab/CommentThread";
import type { Comments_entry$key } from "@/gql/lab/Comments_entry.graphql";

/** Remarks on an entry, with what else may be done about it. */
export function Comments(props: { entry: Comments_entry$key; beside: ReactNode }) {
  const { id, comments, disclosure, allowedActions } = useFragment(
    graphql`
      fragment Comments_entry on LogEntry {
        id
        disclosure
        allowedActions
        comments {
          id
          ...CommentThread_comments
        }
      }
    `,
    props.entry,
  );
  return (
    <CommentThread
      target={id}
      comments={comments}
      mayComment={allowedActions.includes("COMMENT")}
      mayShare={allowedActions.includes("SHARE")}
      isShared={disclosure !== "INTERNAL"}
      beside={props.beside}
    />
  );
}
