import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditPerson_person$key } from "@/gql/lab/EditPerson_person.graphql";
import type { EditPersonMutation, LabRole } from "@/gql/lab/EditPersonMutation.graphql";
import { labRole } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

/** What somebody of the lab is: name, position and role. */
export function EditPerson({ onClose, ...props }: { person: EditPerson_person$key; onClose: () => void }) {
  const { t } = useLingui();
  const person = useFragment(
    graphql`
      fragment EditPerson_person on Person {
        id
        version
        name
        title
        labRole
      }
    `,
    props.person,
  );
  const draftKey = `person-${person.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditPersonMutation>(
    graphql`
      mutation EditPersonMutation($input: UpdatePersonInput!) {
        updatePerson(input: $input) {
          person {
            ...EditPerson_person
          }
        }
      }
    `,
    { draftKey, done: t`The changes are saved`, onDone: onClose },
  );
  const version = usePinnedVersion(person.version, failure);
  const roles = optionsOf(labRole, t);
  const fields = [
    { name: "name", label: t`Name`, saved: person.name },
    { name: "title", label: t`Position`, saved: person.title },
    { name: "labRole", label: t`Role`, saved: person.labRole ?? "", options: roles },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id: person.id,
        version,
        name: text(data, "name"),
        title: text(data, "title"),
        labRole: text(data, "labRole") as LabRole,
      },
    });
  return (
    <Dialog title={<Trans>Change name, position and role</Trans>} onClose={onClose} focus="name">
      <Form
        draftKey={draftKey}
        label={t`Change name, position and role`}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={busy}
        onCancel={onClose}
      >
        <LazyConflict failure={failure} fields={fields} />
        <FailureNotice failure={failure} fields={["name", "title", "labRole"]} conflictShown />
        <TextField label={t`Name`} name="name" required maxLength={120} defaultValue={person.name} error={fieldError("name")} />
        <TextField label={t`Position`} name="title" maxLength={120} defaultValue={person.title} error={fieldError("title")} />
        <SelectField
          label={t`Role`}
          name="labRole"
          required
          defaultValue={person.labRole ?? undefined}
          options={roles}
          error={fieldError("labRole")}
        />
      </Form>
    </Dialog>
  );
}
