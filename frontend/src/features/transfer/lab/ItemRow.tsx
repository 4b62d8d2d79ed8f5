import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { FailureNotice } from "@/components/Notice";
import type { ItemRow_item$key } from "@/gql/lab/ItemRow_item.graphql";
import type { ItemRowMoveMutation } from "@/gql/lab/ItemRowMoveMutation.graphql";
import { signer } from "@/lib/domainTerms";
import { statusTone, term, transferLevel } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import type { SectionChoice } from "./ChecklistSection";
import { EditItem } from "./EditItem";
import { EvidenceForm } from "./EvidenceForm";
import { EvidenceList } from "./EvidenceList";
import { type ItemAct, ItemActions } from "./ItemActions";
import { SignItem } from "./SignItem";
import { SignOffs } from "./SignOffs";
import classes from "./transfer.module.css";
import { WaiveItem } from "./WaiveItem";

export interface Performer {
  readonly id: string;
  readonly name: string;
}

interface Props {
  item: ItemRow_item$key;
  place: number;
  count: number;
  sectionId: string;
  sections: readonly SectionChoice[];
  shared: boolean;
  performers: readonly Performer[];
}

const STEP: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** An item as a row of the matrix. Alt with the arrows moves it, wherever the focus is in the row. */
export function ItemRow({ place, count, sectionId, sections, shared, performers, ...props }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<ItemAct | null>(null);
  const item = useFragment(
    graphql`
      fragment ItemRow_item on Item {
        id
        version
        capability
        evidenceAsked
        signer
        level
        waivedReason
        internalNote
        allowedActions
        performer {
          name
        }
        signOffs {
          witnessName
        }
        ...EditItem_item
        ...ItemActions_item
        ...EvidenceList_item
        ...SignOffs_item
        ...SignItem_item
        ...WaiveItem_item
        ...EvidenceForm_item
      }
    `,
    props.item,
  );
  const { submit, busy, failure } = useSubmit<ItemRowMoveMutation>(
    graphql`
      mutation ItemRowMoveMutation($input: MoveItemInput!) {
        moveItem(input: $input) {
          engagement {
            ...Checklist_engagement
          }
        }
      }
    `,
    { done: t`Moved`, onDone: () => setOpen(null) },
  );
  const signed = item.signOffs.at(-1);
  const close = () => setOpen(null);
  const move = (position: number) => submit({ input: { id: item.id, version: item.version, position } });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEP[event.key] : undefined;
    const target = place + (step ?? 0);
    if (!step || busy || open || target < 0 || target >= count || !item.allowedActions.includes("MOVE")) return;
    event.preventDefault();
    move(target);
  };
  return (
    <tr id={item.id} onKeyDown={onKeyDown}>
      <td>
        <div className="strong breakable">{item.capability}</div>
        <div className={classes.foot}>
          <span className="small dimmed breakable">
            {item.evidenceAsked && <>{item.evidenceAsked} · </>}
            {t`signed by: ${term(signer, item.signer, t)}`}
          </span>
          {(open === null || open === "edit") && (
            <ItemActions item={item} place={place} count={count} busy={busy} onOpen={setOpen} onMove={move} />
          )}
        </div>
        {item.internalNote && <div className="small dimmed breakable">{t`Internal: ${item.internalNote}`}</div>}
        <FailureNotice failure={failure} />
        {open === "sign" && <SignItem item={item} performers={performers} onClose={close} />}
        {(open === "waive" || open === "unwaive") && <WaiveItem item={item} back={open === "unwaive"} shared={shared} onClose={close} />}
        {open === "evidence" && <EvidenceForm item={item} onClose={close} />}
        {open === "edit" && <EditItem item={item} sectionId={sectionId} sections={sections} shared={shared} onClose={close} />}
      </td>
      <td>
        <Badge tone={statusTone[item.level] ?? "quiet"}>{term(transferLevel, item.level, t)}</Badge>
        {item.waivedReason && <div className="small breakable">{item.waivedReason}</div>}
      </td>
      <td className="small" data-label={t`Performer`} data-none={!item.performer}>
        {item.performer?.name ?? <Trans>nobody yet</Trans>}
      </td>
      <td className="small" data-label={t`Witness`} data-none={!signed}>
        {signed?.witnessName ?? <Trans>nobody yet</Trans>}
      </td>
      <td className="small" data-label={t`Evidence`}>
        <EvidenceList item={item} />
      </td>
      <td className="small" data-label={t`Sign-off`} data-none={!signed}>
        <SignOffs item={item} />
      </td>
    </tr>
  );
}
