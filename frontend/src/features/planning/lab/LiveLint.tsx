import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import type { AllocationChange, LiveLintQuery } from "@/gql/lab/LiveLintQuery.graphql";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import classes from "./load.module.css";
import { codeNames } from "./words";

type Found = LiveLintQuery["response"]["planLint"];
type Way = Found["warnings"][number]["mends"][number];

/** Values that a field of the form should have instead. */
export type Mended = Partial<Record<"startsOn" | "endsOn" | "fte" | "status", string>>;

interface Props {
  change: AllocationChange | null;
  /** The branch of the plan that is changed, when it is not the plan itself. */
  scenario?: string;
  onMend: (values: Mended) => void;
}

/** What a change would do to the plan, told while it is typed and before it is saved, with what would mend it. */
export function LiveLint({ change, scenario, onMend }: Props) {
  const { t, i18n } = useLingui();
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
          query LiveLintQuery($changes: [AllocationChange!]!, $scenario: ID) {
            planLint(changes: $changes, scenario: $scenario) {
              warnings {
                key
                code
                message
                mends {
                  kind
                  proposed
                  startsOn
                  endsOn
                  fte
                  allocation {
                    id
                  }
                }
              }
              mended {
                key
                message
              }
            }
          }
        `,
        { changes: [JSON.parse(key) as AllocationChange], scenario },
        { fetchPolicy: "network-only" },
      ).subscribe({ next: ({ planLint }) => setFound(planLint), error: () => setFound(null) });
    }, 250);
    return () => {
      clearTimeout(wait);
      subscription?.unsubscribe();
    };
  }, [environment, key, scenario]);
  const offer = ({ kind, proposed, allocation, startsOn, endsOn, fte }: Way) => {
    if (!proposed && allocation?.id !== change?.id) return null;
    const make = (label: string, values: Mended) => (
      <Button key={kind} size="xs" variant="light" onClick={() => onMend(values)}>
        {label}
      </Button>
    );
    const share = i18n.number(fte ?? 0);
    if (kind === "REDUCE" && fte) return make(t`Reduce to ${share} FTE`, { fte: String(fte) });
    if (kind === "CONFIRM") return make(t`Confirm it`, { status: "CONFIRMED" });
    if (kind !== "CLIP" || !startsOn || !endsOn) return null;
    return make(t`Shorten to ${shortDay(i18n, startsOn)}–${shortDay(i18n, endsOn)}`, { startsOn, endsOn });
  };
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
              <li key={warning.key}>
                <Badge tone="sand">{term(codeNames, warning.code, t)}</Badge> {warning.message} {warning.mends.map(offer)}
              </li>
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
