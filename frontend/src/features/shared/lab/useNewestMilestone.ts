import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useNewestMilestoneQuery } from "@/gql/lab/useNewestMilestoneQuery.graphql";

/** Reads what is saved of a milestone now, with the texts that the page behind a form does not ask for. */
export function useNewestMilestone(id: string): () => Promise<void> {
  const environment = useRelayEnvironment();
  return async () => {
    await fetchQuery<useNewestMilestoneQuery>(
      environment,
      graphql`
        query useNewestMilestoneQuery($id: ID!) {
          node(id: $id) {
            ... on Milestone {
              id
              title
              internalNote
              gate
              stage {
                id
              }
              allowedActions
              ...LogMilestone_milestone @alias(as: "log")
            }
          }
        }
      `,
      { id },
      { fetchPolicy: "network-only" },
    ).toPromise();
  };
}
