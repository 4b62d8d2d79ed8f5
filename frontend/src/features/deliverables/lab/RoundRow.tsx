import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { FailureNotice } from "@/components/Notice";
import type { RoundRow_round$key } from "@/gql/lab/RoundRow_round.graphql";
import type { RoundRowWithdrawMutation } from "@/gql/lab/RoundRowWithdrawMutation.graphql";
import { moment, shortDay } from "@/lib/dates";
import { clientRole, roundStatus } from "@/lib/domainTerms";
import { statusTone, term, verdict } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { HeldReview } from "./HeldReview";
import { signInMethod } from "./words";

/** A review: who was asked, until when, and what each decided. */
export function RoundRow(props: { round: RoundRow_round$key; mayContinue: boolean }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment RoundRow_round on ReviewRound {
        id
        status
        version
        onHold
        respondBy
        ...HeldReview_round
        reviewers {
          id
          name
          role
          decided
        }
        decisions {
          id
          reviewerName
          verdict
          reason
          decidedAt
          authMethod
        }
      }
    `,
    props.round,
  );
  const { submit, busy, failure } = useSubmit<RoundRowWithdrawMutation>(
    graphql`
      mutation RoundRowWithdrawMutation($input: WithdrawReviewInput!) {
        withdrawReview(input: $input) {
          deliverable {
            ...DeliverableRow_deliverable
          }
        }
      }
    `,
    { done: t`The review is withdrawn` },
  );
  const proven = (methods: string) =>
    methods
      .split("+")
      .map((method) => term(signInMethod, method, t))
      .join(", ");
  return (
    <div className="tight small">
      <FailureNotice failure={failure} />
      <div className="row">
        <span>
          <Trans>Review</Trans>
        </span>
        <Badge tone={statusTone[row.status] ?? "quiet"}>{term(roundStatus, row.status, t)}</Badge>
        {row.respondBy && <span className="dimmed">{t`respond by ${shortDay(i18n, row.respondBy)}`}</span>}
        <span className="dimmed">{row.reviewers.map((person) => `${person.name} (${term(clientRole, person.role, t)})`).join(", ")}</span>
        {row.status === "OPEN" && (
          <Button size="xs" variant="subtle" loading={busy} onClick={() => submit({ input: { id: row.id, version: row.version } })}>
            <Trans>Withdraw</Trans>
          </Button>
        )}
      </div>
      {row.onHold && <HeldReview round={row} mayContinue={props.mayContinue} />}
      {row.decisions.map((decision) => (
        <div key={decision.id} id={decision.id} className="row">
          <Badge tone={statusTone[decision.verdict] ?? "quiet"}>{term(verdict, decision.verdict, t)}</Badge>
          <span className="dimmed">
            {decision.reviewerName} · {moment(i18n, decision.decidedAt)}
            {decision.authMethod && ` · ${proven(decision.authMethod)}`}
          </span>
          {decision.reason && <span className="breakable">{decision.reason}</span>}
        </div>
      ))}
    </div>
  );
}
