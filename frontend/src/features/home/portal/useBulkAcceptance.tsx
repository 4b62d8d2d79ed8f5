import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { useBulkAcceptanceMutation } from "@/gql/portal/useBulkAcceptanceMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

interface Round {
  readonly id: string;
  readonly version: number;
  readonly opened: boolean;
  readonly canDecide: boolean;
  readonly deliverableVersion: { readonly fingerprint: string };
}

/** Several versions accepted at once, of those that were opened: offered from two on. */
export function useBulkAcceptance(rounds: readonly Round[]) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const open = rounds.filter((row) => row.opened && row.canDecide);
  const picked = open.filter((row) => chosen.has(row.id));
  const { submit, busy, failure } = useSubmit<useBulkAcceptanceMutation>(
    graphql`
      mutation useBulkAcceptanceMutation($input: AcceptReviewsInput!) {
        acceptReviews(input: $input) {
          rounds {
            id
            status
          }
          viewer {
            id
            waiting {
              reviews {
                id
              }
            }
          }
        }
      }
    `,
    { done: t`Your decisions are recorded`, onDone: () => setChosen(new Set()) },
  );
  const choose = (id: string, yes: boolean) => setChosen(new Set([...[...chosen].filter((one) => one !== id), ...(yes ? [id] : [])]));
  const accept = () =>
    submit({
      input: {
        rounds: picked.map((row) => ({ round: row.id, version: row.version, fingerprint: row.deliverableVersion.fingerprint })),
      },
    });
  return {
    choiceOf: (row: Round) =>
      open.length > 1 && open.includes(row) ? { chosen: chosen.has(row.id), onChoose: (yes: boolean) => choose(row.id, yes) } : {},
    bar: open.length > 1 && (
      <div className="row" style={{ padding: "0.5rem 1rem" }}>
        <FailureNotice failure={failure} />
        <Button size="sm" variant="default" loading={busy} disabled={picked.length === 0} onClick={accept}>
          <Plural value={picked.length} _0="Accept the chosen" one="Accept # version" other="Accept # versions" />
        </Button>
        <span className="small dimmed">
          <Trans>Only what you opened can be accepted together.</Trans>
        </span>
      </div>
    ),
  };
}
