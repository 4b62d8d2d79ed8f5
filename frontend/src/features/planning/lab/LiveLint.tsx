import { Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { AllocationChange, LiveLintQuery } from "@/gql/lab/LiveLintQuery.graphql";
import classes from "./load.module.css";

type Found = LiveLintQuery["response"]["planLint"];

/** What a change would do to the plan, told while it is typed and before it is saved. */
export function LiveLint({ change }: { change: AllocationChange | null }) {
  const environment = useRelayEnvironment();
  const [found, setFound] = useState<Found | null>(null);
  const key = change && JSON.stringify(change);
  useEffect(() => {
    if (!key) return;
    let subscription: { unsubscribe: () => void } | null = null;
    const wait = setTimeout(() => {
      subscription = fetchQuery<LiveLintQuery>(
        environment,
        graphql`
          query LiveLintQuery($changes: [AllocationChange!]!) {
            planLint(changes: $changes) {
              warnings {
                key
                severity
                message
              }
              mended {
                key
                message
              }
            }
          }
        `,
        { changes: [JSON.parse(key) as AllocationChange] },
        { fetchPolicy: "network-only" },
      ).subscribe({ next: ({ planLint }) => setFound(planLint), error: () => setFound(null) });
    }, 250);
    return () => {
      clearTimeout(wait);
      subscription?.unsubscribe();
    };
  }, [environment, key]);
  return (
    <div role="status" className={classes.lint}>
      {found && found.warnings.length === 0 && <Trans>This adds no warning to the plan.</Trans>}
      {found && found.warnings.length > 0 && (
        <>
          <span className="strong">
            <Trans>Saving this would mean:</Trans>
          </span>
          <ul>
            {found.warnings.map((warning) => (
              <li key={warning.key}>{warning.message}</li>
            ))}
          </ul>
        </>
      )}
      {found && found.mended.length > 0 && (
        <ul>
          {found.mended.map((warning) => (
            <li key={warning.key}>
              <Badge tone="moss">
                <Trans>Mended</Trans>
              </Badge>{" "}
              <s>{warning.message}</s>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
