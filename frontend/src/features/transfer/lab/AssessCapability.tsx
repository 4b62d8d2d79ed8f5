import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import shared from "@/features/shared/lab/shared.module.css";
import type { AssessCapability_engagement$key } from "@/gql/lab/AssessCapability_engagement.graphql";
import type { AssessCapability_scale$key } from "@/gql/lab/AssessCapability_scale.graphql";
import type { AssessCapabilityMutation, Occasion } from "@/gql/lab/AssessCapabilityMutation.graphql";
import { today } from "@/lib/dates";
import { dimension, occasion } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { CapabilityScore, levelsOf } from "./CapabilityScore";

interface Props {
  engagement: AssessCapability_engagement$key;
  scale: AssessCapability_scale$key;
  onClose: () => void;
}

/** One level for each dimension, in the words of the scale; from level 3 with what shows it. */
export function AssessCapability(props: Props) {
  const { t } = useLingui();
  const scale = useFragment(
    graphql`
      fragment AssessCapability_scale on CapabilityDimension @relay(plural: true) {
        dimension
        levels {
          level
          label
          needsEvidence
        }
      }
    `,
    props.scale,
  );
  const engagement = useFragment(
    graphql`
      fragment AssessCapability_engagement on Engagement {
        id
        assessableOccasions
        capabilityAssessments {
          occasion
          version
          assessedOn
          disclosure
          scores {
            dimension
            level
            evidence
          }
        }
      }
    `,
    props.engagement,
  );
  const taken = engagement.capabilityAssessments.map((row) => row.occasion);
  const open = engagement.assessableOccasions;
  const [when, setWhen] = useState<Occasion | undefined>(open.find((name) => !taken.includes(name)) ?? open[0]);
  const draftKey = `capability-${engagement.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<AssessCapabilityMutation>(
    graphql`
      mutation AssessCapabilityMutation($input: AssessCapabilityInput!) {
        assessCapability(input: $input) {
          engagement {
            ...Capability_engagement
          }
        }
      }
    `,
    { draftKey, done: t`The assessment is saved`, onDone: props.onClose },
  );
  const earlier = engagement.capabilityAssessments.find((row) => row.occasion === when);
  const version = usePinnedVersion(earlier?.version ?? 0, failure, when);
  // who was overtaken reads what stands now beside what they wrote
  const fields = scale.flatMap((row) => {
    const name = term(dimension, row.dimension, t);
    const score = earlier?.scores.find((other) => other.dimension === row.dimension);
    return [
      { name: row.dimension, label: name, saved: String(score?.level ?? 1), options: levelsOf(row) },
      { name: `${row.dimension}-evidence`, label: t`Evidence: ${name}`, saved: score?.evidence ?? "" },
    ];
  });
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: engagement.id,
        occasion: when!,
        version,
        assessedOn: optional(data, "assessedOn"),
        scores: scale.map(({ dimension: name }) => ({
          dimension: name,
          level: Number(text(data, name)),
          evidence: optional(data, `${name}-evidence`),
        })),
      },
    });
  return (
    <Dialog title={<Trans>Assess the client’s capability</Trans>} onClose={props.onClose} wide>
      <Form
        draftKey={draftKey}
        label={t`Assess the client’s capability`}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={busy}
        onCancel={props.onClose}
      >
        <LazyConflict
          failure={failure}
          fields={[{ name: "assessedOn", label: t`Assessed on`, saved: earlier?.assessedOn ?? "" }, ...fields]}
        />
        <FailureNotice failure={failure} fields={["assessedOn"]} conflictShown />
        <div className={shared.three}>
          <SelectField
            label={t`Occasion`}
            name="occasion"
            defaultValue={when}
            options={open.map((value) => ({ value, label: term(occasion, value, t) }))}
            onChange={(value) => setWhen(value as Occasion)}
            hint={earlier ? t`This replaces the assessment that was made before.` : t`Evidence is needed from level 3.`}
          />
          <TextField
            key={`day-${when}`}
            label={t`Assessed on`}
            name="assessedOn"
            type="date"
            max={today()}
            defaultValue={earlier?.assessedOn ?? today()}
            error={fieldError("assessedOn")}
          />
        </div>
        {scale.map((row) => (
          <CapabilityScore
            key={`${when}-${row.dimension}`}
            row={row}
            earlier={earlier?.scores.find((score) => score.dimension === row.dimension)}
          />
        ))}
        <p className="small dimmed">
          {earlier && earlier.disclosure !== "INTERNAL" ? (
            <Trans>This assessment is shared: the client sees the new levels and evidence as soon as you save.</Trans>
          ) : (
            <Trans>An assessment is internal until you share it; then the client sees levels and evidence.</Trans>
          )}
        </p>
      </Form>
    </Dialog>
  );
}
