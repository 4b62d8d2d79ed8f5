import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Proof } from "@/components/Proof";
import { useOpened } from "@/features/shared/portal/useOpened";
import type { ItemProof_item$key } from "@/gql/portal/ItemProof_item.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { signer } from "@/lib/domainTerms";
import { term, transferLevel } from "@/lib/terms";

/** What was brought as evidence and what was signed, each with its record. Nothing where there is neither. */
export function ItemProof(props: { item: ItemProof_item$key }) {
  const { t, i18n } = useLingui();
  const { evidence, signOffs } = useFragment(
    graphql`
      fragment ItemProof_item on Item {
        evidence {
          id
          text
          link
          authorName
          createdAt
          file {
            name
            url
          }
        }
        signOffs {
          id
          level
          signer
          performerName
          witnessName
          evidenceText
          signedAt
          record {
            onBehalfOf
            pdfUrl
            jsonUrl
          }
        }
      }
    `,
    props.item,
  );
  const [open, setOpen] = useState(false);
  useOpened(open ? evidence.map((row) => row.id) : []);
  if (evidence.length + signOffs.length === 0) return null;
  return (
    <details className="small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Plural value={evidence.length} _0="No evidence yet" one="# piece of evidence" other="# pieces of evidence" />
        {" · "}
        <Plural value={signOffs.length} _0="not signed yet" one="signed # time" other="signed # times" />
      </summary>
      {evidence.map((row) => (
        <div key={row.id} className="tight">
          <span className="dimmed">
            {row.authorName} · {shortDay(i18n, dayOf(row.createdAt))}
          </span>
          {row.text && <span className="breakable">{row.text}</span>}
          {row.file && (
            <a href={row.file.url} download className="breakable">
              {row.file.name}
            </a>
          )}
          {row.link && (
            <a href={row.link} rel="noopener noreferrer" target="_blank" className="breakable">
              {row.link}
            </a>
          )}
        </div>
      ))}
      {signOffs.map((row) => (
        <div key={row.id} className="tight">
          <span className="breakable">
            <Trans>
              {shortDay(i18n, dayOf(row.signedAt))}: {term(transferLevel, row.level, t)}, performed by {row.performerName}, witnessed by{" "}
              {row.witnessName} ({term(signer, row.signer, t)})
            </Trans>
          </span>
          {row.evidenceText && <span className="dimmed breakable">{row.evidenceText}</span>}
          {row.record && <Proof {...row.record} />}
        </div>
      ))}
    </details>
  );
}
