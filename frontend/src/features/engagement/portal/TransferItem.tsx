import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import type { TransferItem_item$key } from "@/gql/portal/TransferItem_item.graphql";
import { signer } from "@/lib/domainTerms";
import { statusTone, term, transferLevel } from "@/lib/terms";
import { AddEvidence } from "./AddEvidence";
import { ItemProof } from "./ItemProof";
import { SignItem } from "./SignItem";

/** One thing to be able to do: who showed it, what proves it, and my part in it. */
export function TransferItem(props: { item: TransferItem_item$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"sign" | "evidence" | null>(null);
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
  const { capability } = item;
  const close = () => setOpen(null);
  return (
    <li id={item.id} className="tight">
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
      {open === null && item.allowedActions.length > 0 && (
        <span className="row">
          {item.allowedActions.includes("PERFORM") && (
            <Button size="xs" variant="default" onClick={() => setOpen("evidence")} aria-label={t`Add evidence: ${capability}`}>
              <Trans>Add evidence</Trans>
            </Button>
          )}
          {item.allowedActions.includes("SIGN") && (
            <Button size="xs" variant="light" onClick={() => setOpen("sign")} aria-label={t`Sign: ${capability}`}>
              <Trans>Sign</Trans>
            </Button>
          )}
        </span>
      )}
      {open === "evidence" && <AddEvidence item={item} onClose={close} />}
      {open === "sign" && <SignItem item={item} onClose={close} />}
    </li>
  );
}
