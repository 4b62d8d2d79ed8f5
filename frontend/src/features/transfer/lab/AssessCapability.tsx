import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import shared from "@/features/shared/lab/shared.module.css";
import type { AssessCapability_engagement$key } from "@/gql/lab/AssessCapability_engagement.graphql";
import type { AssessCapabilityMutation, Dimension, Occasion } from "@/gql/lab/AssessCapabilityMutation.graphql";
import { dimension, occasion, optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

const LEVELS = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));

export function AssessCapability(props: { engagement: AssessCapability_engagement$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id } = useFragment(
    graphql`
      fragment AssessCapability_engagement on Engagement {
        id
      }
    `,
    props.engagement,
  );
  const { submit, busy, failure } = useSubmit<AssessCapabilityMutation>(
    graphql`
      mutation AssessCapabilityMutation($input: AssessCapabilityInput!) {
        assessCapability(input: $input) {
          engagement {
            ...Capability_engagement
          }
        }
      }
    `,
    { done: t`The assessment is saved`, onDone: props.onClose },
  );
  const dimensions = optionsOf(dimension, t);
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: id,
        occasion: text(data, "occasion") as Occasion,
        scores: dimensions.map(({ value }) => ({
          dimension: value as Dimension,
          level: Number(text(data, value)),
          evidence: optional(data, `${value}-evidence`),
        })),
      },
    });
  return (
    <Dialog title={<Trans>Assess the client’s capability</Trans>} onClose={props.onClose} wide>
      <Form label={t`Assess the client’s capability`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={props.onClose}>
        <FailureNotice failure={failure} />
        <SelectField label={t`Occasion`} name="occasion" options={optionsOf(occasion, t)} hint={t`Evidence is needed from level 3.`} />
        {dimensions.map(({ value, label }) => (
          <div key={value} className={shared.three}>
            <SelectField label={label} name={value} options={LEVELS} />
            <TextField label={t`Evidence: ${label}`} name={`${value}-evidence`} />
          </div>
        ))}
      </Form>
    </Dialog>
  );
}
