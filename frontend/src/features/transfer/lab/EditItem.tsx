import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditItem_item$key } from "@/gql/lab/EditItem_item.graphql";
import type { EditItemMoveMutation } from "@/gql/lab/EditItemMoveMutation.graphql";
import type { EditItemMutation, Signer } from "@/gql/lab/EditItemMutation.graphql";
import { signer } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import type { SectionChoice } from "./ChecklistSection";
import { ITEM_FIELDS, ItemFields } from "./ItemFields";
import { SharedNote } from "./SharedNote";

interface Props {
  item: EditItem_item$key;
  sectionId: string;
  sections: readonly SectionChoice[];
  shared: boolean;
  onClose: () => void;
}

const LAST = 100_000;

/** Re-words an item that nobody signed yet, and takes it to another section: both when it is saved. */
export function EditItem({ sectionId, sections, shared, onClose, ...props }: Props) {
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
  const { id } = item;
  const draftKey = `item-${id}`;
  const goal = useRef(sectionId);
  const [saved, setSaved] = useState(0);
  const move = useSubmit<EditItemMoveMutation>(
    graphql`
      mutation EditItemMoveMutation($input: MoveItemInput!) {
        moveItem(input: $input) {
          engagement {
            ...Checklist_engagement
          }
        }
      }
    `,
    { draftKey, done: t`Moved`, onDone: onClose },
  );
  const take = (from: number) => move.submit({ input: { id, version: from, position: LAST, section: goal.current } });
  const update = useSubmit<EditItemMutation>(
    graphql`
      mutation EditItemMutation($input: UpdateItemInput!) {
        updateItem(input: $input) {
          item {
            version
            ...ItemRow_item
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The item is saved`,
      onDone: ({ updateItem }) => {
        if (!updateItem || goal.current === sectionId) return onClose();
        setSaved(saved + 1);
        take(updateItem.item.version);
      },
    },
  );
  const failure = update.failure ?? move.failure;
  const version = usePinnedVersion(item.version, failure, saved + 1);
  const fields = [
    { name: "capability", label: t`What the client’s people can do`, saved: item.capability },
    { name: "evidenceAsked", label: t`Evidence asked`, saved: item.evidenceAsked },
    { name: "signer", label: t`Signed by`, saved: item.signer, options: optionsOf(signer, t) },
    { name: "internalNote", label: t`Internal note`, saved: item.internalNote },
  ];
  /** Words that stayed the same are not sent: they would take the place of the other language's. */
  const send = (data: FormData) => {
    const changed = (name: "capability" | "evidenceAsked" | "internalNote") =>
      text(data, name).trim() === item[name] ? {} : { [name]: text(data, name) };
    const seat = text(data, "signer");
    const words = {
      ...changed("capability"),
      ...changed("evidenceAsked"),
      ...changed("internalNote"),
      ...(seat === item.signer ? {} : { signer: seat as Signer }),
    };
    goal.current = text(data, "section") || sectionId;
    if (goal.current !== sectionId && Object.keys(words).length === 0) take(version);
    else update.submit({ input: { id, version, ...words } });
  };
  return (
    <Dialog title={<Trans>Edit the item</Trans>} onClose={onClose}>
      <Form
        draftKey={draftKey}
        label={t`Edit the item`}
        onSubmit={send}
        submit={<Trans>Save</Trans>}
        busy={update.busy || move.busy}
        onCancel={onClose}
      >
        <LazyConflict failure={failure} fields={fields} />
        <FailureNotice failure={failure} fields={[...ITEM_FIELDS, "internalNote"]} conflictShown />
        <ItemFields values={item} error={update.fieldError} />
        <TextField
          label={t`Internal note`}
          name="internalNote"
          defaultValue={item.internalNote}
          rows={2}
          hint={t`Never shown to the client.`}
          error={update.fieldError("internalNote")}
        />
        {item.allowedActions.includes("MOVE") && sections.length > 1 && (
          <SelectField
            label={t`Section`}
            name="section"
            defaultValue={sectionId}
            options={sections.map((row) => ({ value: row.id, label: row.title }))}
            hint={t`In another one it goes to the end.`}
          />
        )}
        <SharedNote shared={shared} />
      </Form>
    </Dialog>
  );
}
