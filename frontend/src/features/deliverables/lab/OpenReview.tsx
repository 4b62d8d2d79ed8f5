import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, optional } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import type { OpenReview_version$key } from "@/gql/lab/OpenReview_version.graphql";
import type { OpenReviewMutation } from "@/gql/lab/OpenReviewMutation.graphql";
import { addDays, today } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import { Signers, seatsChosen } from "./Signers";
import { type Client, deciders } from "./seats";

/** Who of the client decides on this version, and until when. */
export function OpenReview(props: { version: OpenReview_version$key; clients: readonly Client[]; onClose: () => void }) {
  const { t } = useLingui();
  const { id, number, deliverable } = useFragment(
    graphql`
      fragment OpenReview_version on DeliverableVersion {
        id
        number
        deliverable {
          versions {
            number
            disclosure
          }
        }
      }
    `,
    props.version,
  );
  const draftKey = `review-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<OpenReviewMutation>(
    graphql`
      mutation OpenReviewMutation($input: OpenReviewInput!) {
        openReview(input: $input) {
          deliverable {
            ...DeliverableRow_deliverable
          }
        }
      }
    `,
    { draftKey, done: t`The review is open`, onDone: props.onClose },
  );
  const people = deciders(props.clients);
  if (people.length === 0)
    return (
      <p className="small">
        <Trans>Nobody of the client can decide yet. Invite a sponsor or a technical lead under Team.</Trans>
      </p>
    );
  const newer = deliverable.versions.find((row) => row.number > number && row.disclosure !== "INTERNAL");
  const send = (data: FormData) =>
    submit({
      input: {
        deliverableVersion: id,
        reviewers: seatsChosen(data, people),
        respondBy: optional(data, "respondBy"),
        inOrder: data.has("inOrder"),
        message: optional(data, "message"),
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`Ask for a review`}
      onSubmit={send}
      submit={<Trans>Ask for a review</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["respondBy", "message"]} />
      {newer && (
        <Notice>
          <Trans>
            The client sees version {newer.number} as well. They will be told that this is about version {number}.
          </Trans>
        </Notice>
      )}
      <Signers people={people} />
      <TextField
        label={t`Respond by`}
        name="respondBy"
        type="date"
        defaultValue={addDays(today(), 14)}
        min={today()}
        error={fieldError("respondBy")}
      />
      <TextField label={t`Message`} name="message" rows={2} error={fieldError("message")} />
    </Form>
  );
}
