import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, optional, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { PeriodFormMutation } from "@/gql/lab/PeriodFormMutation.graphql";
import type { PeriodFormRemoveMutation } from "@/gql/lab/PeriodFormRemoveMutation.graphql";
import { today } from "@/lib/dates";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import type { Period } from "./Programme";

interface Props {
  period: Period;
  name: string;
  onClose: () => void;
}

/** Puts the days of a period right, or takes out one that never was. */
export function PeriodForm({ period, name, onClose }: Props) {
  const { t } = useLingui();
  const draftKey = `period-${period.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<PeriodFormMutation>(
    graphql`
      mutation PeriodFormMutation($input: CorrectProgrammePeriodInput!) {
        correctProgrammePeriod(input: $input) {
          organization {
            ...Programme_organization
            ...EditPartner_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: onClose },
  );
  const removing = useSubmit<PeriodFormRemoveMutation>(
    graphql`
      mutation PeriodFormRemoveMutation($input: RemoveProgrammePeriodInput!) {
        removeProgrammePeriod(input: $input) {
          organization {
            ...Programme_organization
            ...EditPartner_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { done: t`The period is removed`, onDone: onClose },
  );
  const version = usePinnedVersion(period.version, failure ?? removing.failure);
  const fields = [
    { name: "since", label: t`Since`, saved: period.since ?? "" },
    { name: "until", label: t`Last day`, saved: period.until ?? "" },
  ];
  const send = (data: FormData) =>
    submit({ input: { id: period.id, version, since: optional(data, "since"), until: optional(data, "until") } });
  return (
    <Dialog title={name} onClose={onClose} focus="since">
      <Form
        draftKey={draftKey}
        label={t`Correct: ${name}`}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={busy}
        onCancel={onClose}
        side={
          <Button variant="subtle" danger loading={removing.busy} onClick={() => removing.submit({ input: { id: period.id, version } })}>
            <Trans>It never was</Trans>
          </Button>
        }
      >
        <LazyConflict failure={failure ?? removing.failure} fields={fields} />
        <FailureNotice failure={failure ?? removing.failure} fields={["since", "until"]} conflictShown />
        <TextField
          label={t`Since`}
          name="since"
          type="date"
          max={today()}
          hint={t`Leave it empty when nobody knows.`}
          defaultValue={period.since ?? ""}
          error={fieldError("since")}
        />
        <TextField
          label={t`Last day`}
          name="until"
          type="date"
          max={today()}
          hint={t`Leave it empty while it lasts.`}
          defaultValue={period.until ?? ""}
          error={fieldError("until")}
        />
      </Form>
    </Dialog>
  );
}
