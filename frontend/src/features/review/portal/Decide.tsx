import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { Decide_round$key } from "@/gql/portal/Decide_round.graphql";
import type { DecideMutation, Verdict } from "@/gql/portal/DecideMutation.graphql";
import { hasDraft } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";
import { NotNow } from "./NotNow";
import { Unsent } from "./Unsent";

const ASKED = ["CHANGES_REQUESTED", "NEEDS_INFORMATION"] as const;

/** A question and a request are drafts of their own: what was begun comes back as what it was. */
const draftOf = (verdict: Verdict | null, id: string) => `${verdict === "NEEDS_INFORMATION" ? "question" : "decision"}-${id}`;

/** Accept in one click; anything else needs its reason. The decision is bound to the very content shown. */
export function Decide(props: { round: Decide_round$key }) {
  const { t } = useLingui();
  const { id, version, canDecide, decideBefore, isAsked, onHold, deliverableVersion } = useFragment(
    graphql`
      fragment Decide_round on ReviewRound {
        id
        version
        canDecide
        decideBefore
        isAsked
        onHold
        deliverableVersion {
          fingerprint
        }
      }
    `,
    props.round,
  );
  const [begun] = useState(() => ASKED.find((verdict) => hasDraft(draftOf(verdict, id))) ?? null);
  const [asking, setAsking] = useState<Verdict | null>(begun);
  const draftKey = draftOf(asking, id);
  const { submit, busy, failure, fieldError } = useSubmit<DecideMutation>(
    graphql`
      mutation DecideMutation($input: DecideReviewInput!) {
        decideReview(input: $input) {
          round {
            id
            status
            ...Decide_round
            reviewers {
              id
              decided
            }
            decisions {
              id
              reviewerName
              verdict
              reason
              decidedAt
              record {
                onBehalfOf
                pdfUrl
                jsonUrl
              }
            }
          }
          viewer {
            id
            waiting {
              reviews {
                id
              }
              reviewsAsked {
                id
                ...HeldRow_round
              }
              approvals {
                id
              }
            }
          }
        }
      }
    `,
    {
      done: asking === "NEEDS_INFORMATION" ? t`Your question is sent` : t`Your decision is recorded`,
      draftKey,
      onDone: () => setAsking(null),
    },
  );
  const decide = (verdict: Verdict, reason = "") =>
    submit({ input: { round: id, version, fingerprint: deliverableVersion.fingerprint, verdict, reason } });
  const unsent = <Unsent drafts={ASKED.map((verdict) => draftOf(verdict, id))} />;
  if (onHold) return unsent; // the notice above says why
  if (!canDecide)
    return (
      <>
        {unsent}
        <NotNow decideBefore={decideBefore} />
      </>
    );
  return (
    <Section id="decide" title={<Trans>Your decision</Trans>}>
      <div className="stack">
        <FailureNotice failure={failure} fields={["reason"]} />
        {isAsked && (
          <Notice>
            <Trans>The lab owes you an answer to what you asked. You may wait for it, or decide without it.</Trans>
          </Notice>
        )}
        {asking ? (
          <Form
            label={t`Your decision`}
            onSubmit={(data) => decide(asking, text(data, "reason"))}
            submit={asking === "CHANGES_REQUESTED" ? <Trans>Request changes</Trans> : <Trans>Ask</Trans>}
            busy={busy}
            onCancel={() => setAsking(null)}
            draftKey={draftKey}
          >
            <TextField
              label={asking === "CHANGES_REQUESTED" ? t`What must change` : t`What you need to know`}
              name="reason"
              rows={4}
              required
              autoFocus={!begun}
              error={fieldError("reason")}
            />
          </Form>
        ) : (
          <div className="row">
            <Button loading={busy} onClick={() => decide("ACCEPTED")}>
              <Trans>Accept</Trans>
            </Button>
            <Button variant="default" onClick={() => setAsking("CHANGES_REQUESTED")}>
              <Trans>Request changes</Trans>
            </Button>
            <Button variant="subtle" onClick={() => setAsking("NEEDS_INFORMATION")}>
              <Trans>I need information</Trans>
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
