import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddPersonMutation, LabRole, Language } from "@/gql/lab/AddPersonMutation.graphql";
import { labRole } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { LANGUAGES } from "./languages";

/** A director adds somebody, who gets a mail with a link to choose a password. */
export function AddPerson({ language }: { language: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const { submit, busy, failure, fieldError } = useSubmit<AddPersonMutation>(
    graphql`
      mutation AddPersonMutation($input: AddPersonInput!) {
        addPerson(input: $input) {
          person {
            id
          }
        }
      }
    `,
    {
      done: t`The person is added, and the mail is on its way`,
      onDone: ({ addPerson }) => addPerson && void navigate({ to: "/people/$id", params: { id: addPerson.person.id } }),
    },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        email: text(data, "email"),
        name: text(data, "name"),
        title: optional(data, "title"),
        labRole: text(data, "labRole") as LabRole,
        language: text(data, "language") as Language,
      },
    });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Trans>Add a person</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Add a person</Trans>} onClose={() => setOpen(false)} focus="email">
          <Form label={t`Add a person`} onSubmit={send} submit={<Trans>Add</Trans>} busy={busy} onCancel={() => setOpen(false)}>
            <FailureNotice failure={failure} fields={["email", "name", "title", "labRole"]} />
            <TextField
              label={t`E-mail`}
              name="email"
              type="email"
              required
              maxLength={254}
              autoComplete="off"
              hint={t`A link to choose a password goes to this address.`}
              error={fieldError("email")}
            />
            <TextField label={t`Name`} name="name" required maxLength={120} autoComplete="off" error={fieldError("name")} />
            <TextField label={t`Position`} name="title" maxLength={120} autoComplete="off" error={fieldError("title")} />
            <SelectField
              label={t`Role`}
              name="labRole"
              required
              empty={t`Choose…`}
              options={optionsOf(labRole, t)}
              hint={t`Says what this person may see and do in the lab.`}
              error={fieldError("labRole")}
            />
            <SelectField label={t`Language`} name="language" options={LANGUAGES} defaultValue={language} />
          </Form>
        </Dialog>
      )}
    </>
  );
}
