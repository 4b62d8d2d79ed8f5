import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useFollowersQuery } from "@/gql/lab/useFollowersQuery.graphql";

export type Follower = useFollowersQuery["response"]["movePreview"][number];

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/**
 * Asks the server what would follow a move to a day; nothing while the day is not one, or when it refuses. Asked anew when
 * `asOf` changes: somebody else moved something meanwhile.
 */
export function useFollowers(id: string, day: string, asOf: unknown): readonly Follower[] {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<{ day: string; rows: readonly Follower[] }>({ day: "", rows: [] });
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
    ).subscribe({ next: (data) => setFound({ day, rows: data.movePreview }), error: () => setFound({ day, rows: [] }) });
    return () => asked.unsubscribe();
  }, [environment, id, day, asOf]);
  return DAY.test(day) ? found.rows : [];
}
