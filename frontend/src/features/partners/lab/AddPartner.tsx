import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddPartnerMutation, OrganizationKind } from "@/gql/lab/AddPartnerMutation.graphql";
import { boot } from "@/lib/boot";
import { organizationKind } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

const slug = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);

export function AddPartner() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const draftKey = "partner-new";
  const { submit, busy, failure, fieldError } = useSubmit<AddPartnerMutation>(
    graphql`
      mutation AddPartnerMutation($input: CreateOrganizationInput!) {
        createOrganization(input: $input) {
          organization {
            id
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The partner is added`,
      onDone: ({ createOrganization: made }) => made && void navigate({ to: "/partners/$id", params: { id: made.organization.id } }),
    },
  );
  if (boot.role !== "DIRECTOR" && boot.role !== "PARTNERSHIPS") return null;
  const send = (data: FormData) =>
    submit({
      input: {
        key: slug(text(data, "name")),
        name: text(data, "name"),
        kind: text(data, "kind") as OrganizationKind,
        sector: text(data, "sector"),
      },
    });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Add a partner</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Add a partner</Trans>} onClose={() => setOpen(false)}>
          <Form
            draftKey={draftKey}
            label={t`Add a partner`}
            onSubmit={send}
            submit={<Trans>Add</Trans>}
            busy={busy}
            onCancel={() => setOpen(false)}
          >
            <FailureNotice failure={failure} fields={["name", "sector"]} />
            <TextField label={t`Name`} name="name" required autoFocus error={fieldError("name")} />
            <SelectField label={t`Kind`} name="kind" required empty={t`Choose…`} options={optionsOf(organizationKind, t)} />
            <TextField label={t`Sector`} name="sector" error={fieldError("sector")} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
