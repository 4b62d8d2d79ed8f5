import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { ContactFormAddMutation, Language } from "@/gql/lab/ContactFormAddMutation.graphql";
import type { ContactFormUpdateMutation } from "@/gql/lab/ContactFormUpdateMutation.graphql";
import type { Contacts_organization$data } from "@/gql/lab/Contacts_organization.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  organization: string;
  contact: Contacts_organization$data["contacts"][number] | null;
  onClose: () => void;
}

/** Adds a contact, or changes one. */
export function ContactForm({ organization, contact, onClose }: Props) {
  const { t } = useLingui();
  const draftKey = `contact-${contact?.id ?? `new-${organization}`}`;
  const adding = useSubmit<ContactFormAddMutation>(
    graphql`
      mutation ContactFormAddMutation($input: AddContactInput!) {
        addContact(input: $input) {
          organization {
            ...Contacts_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { done: t`The contact is added`, draftKey, onDone: onClose },
  );
  const changing = useSubmit<ContactFormUpdateMutation>(
    graphql`
      mutation ContactFormUpdateMutation($input: UpdateContactInput!) {
        updateContact(input: $input) {
          organization {
            ...Contacts_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: onClose },
  );
  const { busy, failure, fieldError } = contact ? changing : adding;
  const version = usePinnedVersion(contact?.version ?? 0, failure);
  const languages = [
    { value: "FRENCH", label: t`French` },
    { value: "ENGLISH", label: t`English` },
  ];
  const fields = contact
    ? [
        { name: "name", label: t`Name`, saved: contact.name },
        { name: "title", label: t`Title`, saved: contact.title },
        { name: "email", label: t`E-mail`, saved: contact.email },
        { name: "telephone", label: t`Telephone`, saved: contact.telephone },
        { name: "language", label: t`Writes and speaks`, saved: contact.language, options: languages },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      name: text(data, "name"),
      title: text(data, "title"),
      email: text(data, "email"),
      telephone: text(data, "telephone"),
      language: text(data, "language") as Language,
    };
    if (contact) changing.submit({ input: { id: contact.id, version, ...values } });
    else adding.submit({ input: { organization, ...values } });
  };
  return (
    <Form
      draftKey={draftKey}
      label={contact ? t`Edit the contact` : t`Add a contact`}
      onSubmit={send}
      submit={contact ? <Trans>Save</Trans> : <Trans>Add</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={["name", "title", "email", "telephone", "language"]} conflictShown />
      <TextField label={t`Name`} name="name" required maxLength={120} defaultValue={contact?.name ?? ""} error={fieldError("name")} />
      <TextField label={t`Title`} name="title" maxLength={120} defaultValue={contact?.title ?? ""} error={fieldError("title")} />
      <TextField
        label={t`E-mail`}
        name="email"
        type="email"
        maxLength={254}
        defaultValue={contact?.email ?? ""}
        error={fieldError("email")}
      />
      <TextField
        label={t`Telephone`}
        name="telephone"
        type="tel"
        maxLength={40}
        defaultValue={contact?.telephone ?? ""}
        error={fieldError("telephone")}
      />
      <SelectField
        label={t`Writes and speaks`}
        name="language"
        required
        empty={t`Choose…`}
        options={languages}
        defaultValue={contact?.language ?? ""}
        error={fieldError("language")}
      />
    </Form>
  );
}
