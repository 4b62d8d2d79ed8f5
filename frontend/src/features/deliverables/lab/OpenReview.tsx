import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, optional } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import type { OpenReview_version$key } from "@/gql/lab/OpenReview_version.graphql";
import type { OpenReviewMutation } from "@/gql/lab/OpenReviewMutation.graphql";
import { addDays, today } from "@/lib/dates";
import { clientRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

export interface Client {
  readonly id: string;
  readonly role: string;
  readonly user: { readonly name: string };
}

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
  const deciders = props.clients.filter((client) => client.role !== "OBSERVER");
  const [chosen, setChosen] = useState<readonly string[]>(deciders.slice(0, 1).map((client) => client.id));
  // ticks say who, and not in which order: it is a field of its own, so that a draft keeps it
  const order = useRef<HTMLInputElement>(null);
  const [inOrder, setInOrder] = useState(false);
  if (deciders.length === 0)
    return (
      <p className="small">
        <Trans>Nobody of the client can decide yet. Invite a sponsor or a technical lead under Team.</Trans>
      </p>
    );
  const turn = (client: Client) => (inOrder ? chosen.indexOf(client.id) + 1 : 0);
  const choose = (client: Client, yes: boolean) => {
    const before = order.current?.value.split(" ") ?? [];
    const next = [...before.filter((one) => one && one !== client.id), ...(yes ? [client.id] : [])];
    if (order.current) order.current.value = next.join(" ");
    setChosen(next);
  };
  const newer = deliverable.versions.find((row) => row.number > number && row.disclosure !== "INTERNAL");
  const send = (data: FormData) =>
    submit({
      input: {
        deliverableVersion: id,
        reviewers: [...chosen],
        respondBy: optional(data, "respondBy"),
        inOrder,
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
      <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
        <legend className="small">
          <Trans>Who decides</Trans>
        </legend>
        {deciders.map((client) => (
          <label key={client.id} className="row small">
            <input
              type="checkbox"
              name="reviewers"
              value={client.id}
              defaultChecked={client === deciders[0]}
              // told of what a draft puts back as well, in which React sees no change of a tick
              onInput={(event) => choose(client, event.currentTarget.checked)}
            />{" "}
            {turn(client) > 0 && <span className="number">{turn(client)}.</span>} {client.user.name} · {term(clientRole, client.role, t)}
          </label>
        ))}
        <input
          hidden
          ref={order}
          name="order"
          defaultValue={deciders[0]?.id}
          onInput={(event) => setChosen(event.currentTarget.value.split(" ").filter((id) => deciders.some((client) => client.id === id)))}
        />
        {deciders.length > 1 && (
          <label className="row small">
            <input type="checkbox" name="inOrder" onInput={(event) => setInOrder(event.currentTarget.checked)} />{" "}
            <Trans>One after the other, in the order in which you choose them</Trans>
          </label>
        )}
      </fieldset>
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
