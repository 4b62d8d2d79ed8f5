import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { EditItem_item$key } from "@/gql/lab/EditItem_item.graphql";
import type { EditItemMutation, Signer } from "@/gql/lab/EditItemMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";
import type { SectionChoice } from "./ChecklistSection";
import { ITEM_FIELDS, ItemFields } from "./ItemFields";
import { SharedNote } from "./SharedNote";

interface Props {
  item: EditItem_item$key;
  sectionId: string;
  sections: readonly SectionChoice[];
  shared: boolean;
  onMove: (section: string) => void;
  onClose: () => void;
}

/** Re-words an item that nobody signed yet, and takes it to another section. */
export function EditItem({ sectionId, sections, shared, onMove, onClose, ...props }: Props) {
  const { t } = useLingui();
  const item = useFragment(
    graphql`
      fragment EditItem_item on Item {
        id
        version
        capability
        evidenceAsked
        signer
        internalNote
        allowedActions
      }
    `,
    props.item,
  );
  const draftKey = `item-${item.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EditItemMutation>(
    graphql`
      mutation EditItemMutation($input: UpdateItemInput!) {
        updateItem(input: $input) {
          item {
            ...ItemRow_item
          }
        }
      }
    `,
    { draftKey, done: t`The item is saved`, onDone: onClose },
  );
  /** Words that stayed the same are not sent: they would take the place of the other language's. */
  const send = (data: FormData) => {
    const changed = (name: "capability" | "evidenceAsked" | "internalNote") =>
      text(data, name).trim() === item[name] ? {} : { [name]: text(data, name) };
    const seat = text(data, "signer");
    submit({
      input: {
        id: item.id,
        version: item.version,
        ...changed("capability"),
        ...changed("evidenceAsked"),
        ...changed("internalNote"),
        ...(seat === item.signer ? {} : { signer: seat as Signer }),
      },
    });
  };
  return (
    <Dialog title={<Trans>Edit the item</Trans>} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Edit the item`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <FailureNotice failure={failure} fields={[...ITEM_FIELDS, "internalNote"]} />
        <ItemFields values={item} error={fieldError} />
        <TextField
          label={t`Internal note`}
          name="internalNote"
          defaultValue={item.internalNote}
          rows={2}
          hint={t`Never shown to the client.`}
          error={fieldError("internalNote")}
        />
        {item.allowedActions.includes("MOVE") && sections.length > 1 && (
          <SelectField
            label={t`Section`}
            name="section"
            defaultValue={sectionId}
            options={sections.map((row) => ({ value: row.id, label: row.title }))}
            hint={t`Choosing another one moves the item there at once, to its end.`}
            onChange={onMove}
          />
        )}
        <SharedNote shared={shared} />
      </Form>
    </Dialog>
  );
}
