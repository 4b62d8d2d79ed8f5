import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { ItemRow_item$key } from "@/gql/lab/ItemRow_item.graphql";
import { shortDay } from "@/lib/dates";
import { signer, statusTone, term, transferLevel } from "@/lib/terms";
import { EvidenceForm } from "./EvidenceForm";
import { SignItem } from "./SignItem";
import { WaiveItem } from "./WaiveItem";

export interface Performer {
  readonly id: string;
  readonly name: string;
}

export function ItemRow(props: { item: ItemRow_item$key; performers: readonly Performer[] }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"sign" | "waive" | "evidence" | null>(null);
  const item = useFragment(
    graphql`
      fragment ItemRow_item on Item {
        id
        capability
        evidenceAsked
        signer
        level
        waivedReason
        allowedActions
        evidence {
          id
          text
          link
          disclosure
          authorName
          file {
            name
            url
          }
        }
        signOffs {
          id
          level
          performerName
          witnessName
          signedAt
        }
        ...SignItem_item
        ...WaiveItem_item
        ...EvidenceForm_item
      }
    `,
    props.item,
  );
  const last = item.signOffs.at(-1);
  const { capability } = item;
  const close = () => setOpen(null);
  const may = (action: (typeof item.allowedActions)[number]) => item.allowedActions.includes(action);
  return (
    <tr>
      <td style={{ minInlineSize: "16rem" }}>
        <div>{capability}</div>
        <div className="small dimmed">
          {item.evidenceAsked} · {t`signed by: ${term(signer, item.signer, t)}`}
        </div>
        {open === "sign" && <SignItem item={item} performers={props.performers} onClose={close} />}
        {open === "waive" && <WaiveItem item={item} onClose={close} />}
        {open === "evidence" && <EvidenceForm item={item} onClose={close} />}
        {open === null && (
          <div className="row">
            {may("SIGN") && (
              <Button size="xs" variant="light" onClick={() => setOpen("sign")} aria-label={t`Sign: ${capability}`}>
                <Trans>Sign</Trans>
              </Button>
            )}
            {may("ADD_EVIDENCE") && (
              <Button size="xs" variant="subtle" onClick={() => setOpen("evidence")} aria-label={t`Add evidence: ${capability}`}>
                <Trans>Add evidence</Trans>
              </Button>
            )}
            {may("WAIVE") && (
              <Button size="xs" variant="subtle" onClick={() => setOpen("waive")} aria-label={t`Waive: ${capability}`}>
                <Trans>Waive</Trans>
              </Button>
            )}
          </div>
        )}
      </td>
      <td>
        <Badge tone={statusTone[item.level] ?? "quiet"}>{term(transferLevel, item.level, t)}</Badge>
        {item.waivedReason && <div className="small breakable">{item.waivedReason}</div>}
      </td>
      <td className="small">
        {last && (
          <>
            {last.performerName}
            <div className="dimmed">
              {t`witness: ${last.witnessName}`} · {shortDay(i18n, last.signedAt.slice(0, 10))}
            </div>
          </>
        )}
      </td>
      <td className="small">
        {item.evidence.map((row) => (
          <div key={row.id} className="row">
            {row.file ? (
              <a href={row.file.url} download>
                {row.file.name}
              </a>
            ) : row.link ? (
              <a href={row.link} rel="noopener noreferrer" target="_blank" className="breakable">
                {row.text || row.link}
              </a>
            ) : (
              <span className="breakable">{row.text}</span>
            )}
            <DisclosureBadge value={row.disclosure} />
            {row.disclosure === "INTERNAL" && may("UPDATE") && <ShareButton ids={[row.id]} now={row.disclosure} label={t`evidence`} />}
          </div>
        ))}
      </td>
    </tr>
  );
}
