import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useNewestQuery } from "@/gql/lab/useNewestQuery.graphql";
import type { Editable } from "./AllocationDialog";

/** An allocation as it was when its form was opened, and the way to read what is saved now: the page behind keeps its own. */
export function useNewest(allocation: Editable | undefined): [Editable | undefined, () => Promise<void>] {
  const environment = useRelayEnvironment();
  const [newest, setNewest] = useState(allocation);
  const read = async () => {
    if (!allocation) return;
    const found = await fetchQuery<useNewestQuery>(
      environment,
      graphql`
        query useNewestQuery($id: ID!) {
          node(id: $id) {
            ... on Allocation {
              version
              startsOn
              endsOn
              fte
              status
              note
            }
          }
        }
      `,
      { id: allocation.id },
      { fetchPolicy: "network-only" },
    ).toPromise();
    const { node } = found ?? {};
    if (node?.startsOn) setNewest({ ...allocation, ...(node as Omit<Editable, "id" | "engagement">) });
  };
  return [newest, read];
}
