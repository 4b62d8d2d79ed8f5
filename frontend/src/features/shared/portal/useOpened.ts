import { useEffect } from "react";
import { commitMutation, graphql, useRelayEnvironment } from "react-relay/hooks";
import type { IEnvironment } from "relay-runtime";
import type { useOpenedMutation } from "@/gql/portal/useOpenedMutation.graphql";
import { boot } from "@/lib/boot";

// as many as the server takes at a time
const MOST = 50;
// the parts of a page come within moments of each other: they are told together
const TOGETHER_MS = 300;
const pending = new Set<string>();

/** Says once what this page shows, so that the lab knows what was seen and the reader may accept several at once. */
export function useOpened(ids: readonly string[]) {
  const environment = useRelayEnvironment();
  const named = ids.join(" ");
  useEffect(() => {
    // a lab person who looks with somebody else's eyes leaves no trace of them
    if (!named || boot.role !== "CLIENT") return;
    if (pending.size === 0) setTimeout(() => tell(environment), TOGETHER_MS);
    for (const id of named.split(" ")) pending.add(id);
  }, [environment, named]);
}

function tell(environment: IEnvironment) {
  const ids = [...pending];
  pending.clear();
  for (let at = 0; at < ids.length; at += MOST) {
    commitMutation<useOpenedMutation>(environment, {
      mutation: graphql`
        mutation useOpenedMutation($input: MarkOpenedInput!) {
          markOpened(input: $input) {
            count
          }
        }
      `,
      variables: { input: { ids: ids.slice(at, at + MOST) } },
    });
  }
}
