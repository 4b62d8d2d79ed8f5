import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddItemMutation, Signer } from "@/gql/lab/AddItemMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";
import { ITEM_FIELDS, ItemFields } from "./ItemFields";
import { SharedNote } from "./SharedNote";

export function AddItem({ section, shared, onClose }: { section: string; shared: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const draftKey = `item-new-${section}`;
  const { submit, busy, failure, fieldError } = useSubmit<AddItemMutation>(
    graphql`
      mutation AddItemMutation($input: AddItemInput!) {
        addItem(input: $input) {
          engagement {
            ...Checklist_engagement
          }
        }
      }
    `,
    { done: t`The item is added`, draftKey, onDone: onClose },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        section,
        capability: text(data, "capability"),
        evidenceAsked: optional(data, "evidenceAsked"),
        signer: text(data, "signer") as Signer,
      },
    });
  return (
    <Dialog title={<Trans>Add an item</Trans>} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Add an item`} onSubmit={send} submit={<Trans>Add</Trans>} busy={busy} onCancel={onClose}>
        <FailureNotice failure={failure} fields={ITEM_FIELDS} />
        <ItemFields error={fieldError} />
        <SharedNote shared={shared} />
      </Form>
    </Dialog>
  );
}
