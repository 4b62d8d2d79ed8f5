import { graphql } from "react-relay/hooks";
import type { useMarkReadMutation } from "@/gql/lab/useMarkReadMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Marks lines as read, or with them all the others that no page shows; the count in the header follows. */
export function useMarkRead() {
  const { submit, busy } = useSubmit<useMarkReadMutation>(
    graphql`
      mutation useMarkReadMutation($input: MarkNotificationsReadInput!) {
        markNotificationsRead(input: $input) {
          viewer {
            id
            unreadNotifications
          }
        }
      }
    `,
    {
      updater: (store, response) => {
        if (!response) return;
        for (const id of seen.splice(0)) store.get(id)?.setValue(true, "isRead");
      },
    },
  );
  const read = (ids: string[], andAllOthers = false) => {
    seen.push(...ids);
    submit({ input: andAllOthers ? {} : { ids } });
  };
  return { read, busy };
}

const seen: string[] = [];
