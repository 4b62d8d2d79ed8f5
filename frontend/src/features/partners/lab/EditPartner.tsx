import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditPartner_organization$key } from "@/gql/lab/EditPartner_organization.graphql";
import type { EditPartnerMutation, OrganizationKind } from "@/gql/lab/EditPartnerMutation.graphql";
import { organizationKind } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

/** Changes the facts of an organization. */
export function EditPartner(props: { organization: EditPartner_organization$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment EditPartner_organization on Organization {
        id
        version
        name
        kind
        sector
        canUpdate
      }
    `,
    props.organization,
  );
  const draftKey = `partner-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditPartnerMutation>(
    graphql`
      mutation EditPartnerMutation($input: UpdateOrganizationInput!) {
        updateOrganization(input: $input) {
          organization {
            ...EditPartner_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: () => setOpen(false) },
  );
  const version = usePinnedVersion(row.version, failure, open);
  if (!row.canUpdate) return null;
  const kinds = optionsOf(organizationKind, t);
  const fields = [
    { name: "name", label: t`Name`, saved: row.name },
    { name: "kind", label: t`Kind`, saved: row.kind, options: kinds },
    { name: "sector", label: t`Sector`, saved: row.sector },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id: row.id,
        version,
        name: text(data, "name"),
        kind: text(data, "kind") as OrganizationKind,
        sector: text(data, "sector"),
      },
    });
  return (
    <>
      <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
        <Trans>Edit</Trans>
      </Button>
      {open && (
        <Dialog title={t`Edit the partner`} onClose={() => setOpen(false)} focus="name">
          <Form
            draftKey={draftKey}
            label={t`Edit the partner`}
            onSubmit={send}
            submit={<Trans>Save</Trans>}
            busy={busy}
            onCancel={() => setOpen(false)}
          >
            <LazyConflict failure={failure} fields={fields} />
            <FailureNotice failure={failure} fields={["name", "kind", "sector"]} conflictShown />
            <TextField label={t`Name`} name="name" required maxLength={200} defaultValue={row.name} error={fieldError("name")} />
            <SelectField label={t`Kind`} name="kind" options={kinds} defaultValue={row.kind} error={fieldError("kind")} />
            <TextField label={t`Sector`} name="sector" maxLength={120} defaultValue={row.sector} error={fieldError("sector")} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
