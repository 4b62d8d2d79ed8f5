import { useEffect } from "react";
import { commitMutation, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { useOpenedMutation } from "@/gql/portal/useOpenedMutation.graphql";
import { boot } from "@/lib/boot";

/** Says once what this page shows, so that the lab knows what was seen and the reader may accept several at once. */
export function useOpened(ids: readonly string[]) {
  const environment = useRelayEnvironment();
  const named = ids.join(" ");
  useEffect(() => {
    // a lab person who looks with somebody else's eyes leaves no trace of them
    if (!named || boot.role !== "CLIENT") return;
    commitMutation<useOpenedMutation>(environment, {
      mutation: graphql`
        mutation useOpenedMutation($input: MarkOpenedInput!) {
          markOpened(input: $input) {
            count
          }
        }
      `,
      variables: { input: { ids: named.split(" ") } },
    });
  }, [environment, named]);
}
