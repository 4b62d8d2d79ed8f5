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
  const { found, failed, again } = useLint(change, scenario);
  const isOwn = ({ proposed, allocation }: Way) => proposed || allocation?.id === change?.id;
  /** What is done in this form, in one click. */
  const offer = (way: Way) => {
    const { kind, startsOn, endsOn, fte } = way;
    if (!isOwn(way)) return null;
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
  /** What is done elsewhere, once this is saved. */
  const elsewhere = (way: Way) => {
    const { kind, allocation, fte } = way;
    if (kind === "ALLOCATE") return t`Allocate somebody`;
    if (kind === "EFFORT") return t`Change bounds or budget`;
    if (!allocation || isOwn(way)) return null;
    const [who, what, share] = [allocation.person.name, allocation.engagement.title, i18n.number(fte ?? 0)];
    if (kind === "REDUCE") return t`Reduce ${who} on ${what} to ${share} FTE`;
    if (kind === "REMOVE") return t`Remove the allocation of ${who}`;
    return kind === "CONFIRM" ? t`Confirm ${who}` : t`Change ${who} on ${what}`;
  };
  const others = (ways: readonly Way[]) => {
    const named = [...new Set(ways.flatMap((way) => elsewhere(way) ?? []))].join("; ");
    return (
      named && (
        <div className="dimmed">{scenario ? t`Elsewhere in the plan: ${named}` : t`Once it is saved, under Attention: ${named}`}</div>
      )
    );
  };
  return (
    <div role="status" className={classes.lint}>
      {failed && (
        <>
          <Trans>What this would do to the plan could not be checked. It can be saved all the same.</Trans>{" "}
          <Button size="xs" variant="light" onClick={again}>
            <Trans>Try again</Trans>
          </Button>
        </>
      )}
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
                {others(warning.mends)}
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

/** What the server says of a change, a moment after it was typed; `failed` while it could not be asked. */
function useLint(change: AllocationChange | null, scenario: string | undefined) {
  const environment = useRelayEnvironment();
  const [last, setLast] = useState<Found | null>(null);
  const [failed, setFailed] = useState("");
  const [tries, setTries] = useState(0);
  const key = change && JSON.stringify(change);
  // what cannot be saved means nothing: what was said of the values before is not said of these
  const found = key ? last : null;
  const again = () => {
    setFailed("");
    setTries(tries + 1);
  };
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
                    person {
                      name
                    }
                    engagement {
                      title
                    }
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
      ).subscribe({
        next: ({ planLint }) => {
          setLast(planLint);
          setFailed("");
        },
        // of these values nothing is known: what was said of others is not said of them
        error: () => {
          setLast(null);
          setFailed(key);
        },
      });
    }, 250);
    return () => {
      clearTimeout(wait);
      subscription?.unsubscribe();
    };
  }, [environment, key, scenario, tries]);
  return { found, failed: Boolean(key) && failed === key, again };
}
