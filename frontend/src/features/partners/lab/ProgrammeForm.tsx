import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { ProgrammeFormMutation, ProgrammeStatus } from "@/gql/lab/ProgrammeFormMutation.graphql";
import { today } from "@/lib/dates";
import { optionsOf, term } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { PastDay } from "@/features/shared/lab/PastDay";
import { programmeStatus } from "./words";

interface Props {
  organization: { readonly id: string; readonly version: number; readonly programmeStatus: string };
  onClose: () => void;
}

/** Says what the organization is to the programme from a day on. */
export function ProgrammeForm({ organization, onClose }: Props) {
  const { t } = useLingui();
  const draftKey = `programme-${organization.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ProgrammeFormMutation>(
    graphql`
      mutation ProgrammeFormMutation($input: ChangeProgrammeInput!) {
        changeProgramme(input: $input) {
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
  const version = usePinnedVersion(organization.version, failure);
  const now = organization.programmeStatus;
  // nobody becomes a former partner without having been one, and who was one stays a former one
  const away = now === "MEMBER" || now === "FORMER" ? "NONE" : "FORMER";
  const options = optionsOf(programmeStatus, t).filter(({ value }) => value !== now && value !== away);
  const [since, setSince] = useState("");
  const send = (data: FormData) =>
    submit({
      input: { organization: organization.id, version, status: text(data, "status") as ProgrammeStatus, since: optional(data, "since") },
    });
  return (
    <Dialog title={<Trans>Change the status</Trans>} onClose={onClose} focus="status">
      <Form draftKey={draftKey} label={t`Change the status`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <LazyConflict failure={failure} fields={[]}>
          <span>{t`Saved now: ${term(programmeStatus, now, t)}`}</span>
        </LazyConflict>
        <FailureNotice failure={failure} fields={["status", "since"]} conflictShown />
        <SelectField
          label={t`Partner programme`}
          name="status"
          required
          empty={t`Choose…`}
          options={options}
          error={fieldError("status")}
        />
        <div onInput={(event) => event.target instanceof HTMLInputElement && setSince(event.target.value)}>
          <TextField
            label={t`From this day on`}
            name="since"
            type="date"
            max={today()}
            defaultValue={today()}
            hint={t`What it was until then ends the day before.`}
            error={fieldError("since")}
          />
        </div>
        <PastDay day={since} says={(day) => <Trans>{day} is past: the history will say that it was so from that day on.</Trans>} />
      </Form>
    </Dialog>
  );
}
