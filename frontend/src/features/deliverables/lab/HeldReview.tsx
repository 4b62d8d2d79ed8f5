import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, optional } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import type { HeldReview_round$key } from "@/gql/lab/HeldReview_round.graphql";
import type { HeldReviewMutation } from "@/gql/lab/HeldReviewMutation.graphql";
import { today } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** A review that nobody decides until the lab says whether it goes on: the client sees a newer version. */
export function HeldReview(props: { round: HeldReview_round$key; mayContinue: boolean }) {
  const { t } = useLingui();
  const { id, version, respondBy } = useFragment(
    graphql`
      fragment HeldReview_round on ReviewRound {
        id
        version
        respondBy
      }
    `,
    props.round,
  );
  const draftKey = `held-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<HeldReviewMutation>(
    graphql`
      mutation HeldReviewMutation($input: ContinueReviewInput!) {
        continueReview(input: $input) {
          deliverable {
            ...DeliverableRow_deliverable
          }
          viewer {
            id
            myWeek {
              reviewsOnHold {
                id
              }
            }
          }
        }
      }
    `,
    { draftKey, done: t`The review goes on` },
  );
  return (
    <>
      <Notice>
        <Trans>
          On hold: the client sees a newer version. Ask for a review of that one, withdraw this review, or say that it goes on all the same.
        </Trans>
      </Notice>
      {props.mayContinue && (
        <Form
          draftKey={draftKey}
          label={t`The review goes on`}
          onSubmit={(data) => submit({ input: { id, version, respondBy: optional(data, "respondBy") } })}
          submit={<Trans>It goes on with this version</Trans>}
          busy={busy}
        >
          <FailureNotice failure={failure} fields={["respondBy"]} />
          <TextField
            label={t`Respond by`}
            name="respondBy"
            type="date"
            min={today()}
            defaultValue={respondBy && respondBy >= today() ? respondBy : ""}
            error={fieldError("respondBy")}
          />
        </Form>
      )}
    </>
  );
}
