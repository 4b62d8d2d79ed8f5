import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import type { TransferItem_item$key } from "@/gql/portal/TransferItem_item.graphql";
import { signer } from "@/lib/domainTerms";
import { statusTone, term, transferLevel } from "@/lib/terms";
import { useWanted } from "@/lib/wanted";
import { AddEvidence } from "./AddEvidence";
import { ItemProof } from "./ItemProof";
import { begunAt } from "./begun";
import { SignItem } from "./SignItem";

/** One thing to be able to do: who showed it, what proves it, and my part in it. */
export function TransferItem(props: { item: TransferItem_item$key }) {
  const { t } = useLingui();
  const item = useFragment(
    graphql`
      fragment TransferItem_item on Item {
        id
        capability
        evidenceAsked
        level
        signer
        waivedReason
        allowedActions
        ...ItemProof_item
        ...AddEvidence_item
        ...SignItem_item
      }
    `,
    props.item,
  );
  const { id, capability, allowedActions } = item;
  const { at, row } = useWanted();
  // whoever comes from home to sign has the form before them
  const wanted = at === id && row === "sign" && allowedActions.includes("SIGN");
  const [begun] = useState(() => begunAt(id, allowedActions));
  const [open, setOpen] = useState(begun ?? (wanted ? "sign" : null));
  const close = () => setOpen(null);
  return (
    <li id={id} className="tight">
      <span className="spread">
        <span className="breakable">{capability}</span>
        <Badge tone={statusTone[item.level] ?? "quiet"}>{term(transferLevel, item.level, t)}</Badge>
      </span>
      <span className="small dimmed breakable">
        {item.evidenceAsked && `${t`Evidence asked: ${item.evidenceAsked}`} · `}
        {t`signed by: ${term(signer, item.signer, t)}`}
      </span>
      {item.waivedReason && <p className="small breakable">{t`Waived: ${item.waivedReason}`}</p>}
      <ItemProof item={item} />
      {open === null && allowedActions.length > 0 && (
        <span className="row">
          {allowedActions.includes("PERFORM") && (
            <Button size="xs" variant="default" onClick={() => setOpen("evidence")} aria-label={t`Add evidence: ${capability}`}>
              <Trans>Add evidence</Trans>
            </Button>
          )}
          {allowedActions.includes("SIGN") && (
            <Button size="xs" variant="light" onClick={() => setOpen("sign")} aria-label={t`Sign: ${capability}`}>
              <Trans>Sign</Trans>
            </Button>
          )}
        </span>
      )}
      {open === "evidence" && <AddEvidence autoFocus={!begun} item={item} onClose={close} />}
      {open === "sign" && (
        <div id={wanted ? row : undefined}>
          <SignItem item={item} onClose={close} />
        </div>
      )}
    </li>
  );
}
