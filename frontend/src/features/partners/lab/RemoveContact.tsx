import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { RemoveContactMutation } from "@/gql/lab/RemoveContactMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Forgets a contact, after asking once. */
export function RemoveContact({ contact }: { contact: { readonly id: string; readonly version: number; readonly name: string } }) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  const { id, version, name } = contact;
  const { submit, busy, failure } = useSubmit<RemoveContactMutation>(
    graphql`
      mutation RemoveContactMutation($input: RemoveContactInput!) {
        removeContact(input: $input) {
          deletedId
          organization {
            ...Contacts_organization
            ...PartnerHistory_organization
          }
        }
      }
    `,
    { done: t`The contact is removed`, onDone: () => setSure(false) },
  );
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setSure(true)} aria-label={t`Remove ${name}`}>
        <Trans>Remove</Trans>
      </Button>
      {sure && (
        <Dialog title={<Trans>Remove this contact?</Trans>} onClose={() => setSure(false)}>
          <Form
            label={t`Remove this contact?`}
            submit={<Trans>Remove</Trans>}
            busy={busy}
            onSubmit={() => submit({ input: { id, version } })}
            onCancel={() => setSure(false)}
          >
            <FailureNotice failure={failure} />
            <p>
              <Trans>The address and number of {name} are forgotten for good.</Trans>
            </p>
          </Form>
        </Dialog>
      )}
    </>
  );
}
