import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useFollowersQuery } from "@/gql/lab/useFollowersQuery.graphql";
import { DomainFailure } from "@/lib/errors";

export type Follower = useFollowersQuery["response"]["movePreview"][number];

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

interface Found {
  rows: readonly Follower[];
  failed: boolean;
}

const NOTHING: Found = { rows: [], failed: false };

/**
 * Asks the server what would follow a move to a day; nothing while the day is not one, or when it refuses the day: the form says
 * why once it is sent. `failed` when it could not be asked, and `again` asks. Asked anew when `asOf` changes: somebody else moved
 * something meanwhile.
 */
export function useFollowers(id: string, day: string, asOf: unknown): Found & { again: () => void } {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState(NOTHING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (!DAY.test(day)) return;
    const asked = fetchQuery<useFollowersQuery>(
      environment,
      graphql`
        query useFollowersQuery($id: ID!, $dueOn: Date!) {
          movePreview(id: $id, dueOn: $dueOn) {
            id
            title
            version
            fromOn
            toOn
          }
        }
      `,
      { id, dueOn: day },
    ).subscribe({
      next: (data) => setFound({ rows: data.movePreview, failed: false }),
      error: (error: unknown) => setFound({ rows: [], failed: !(error instanceof DomainFailure && error.field) }),
    });
    return () => asked.unsubscribe();
  }, [environment, id, day, asOf, tries]);
  return { ...(DAY.test(day) ? found : NOTHING), again: () => setTries(tries + 1) };
}
