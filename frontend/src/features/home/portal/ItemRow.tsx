import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import table from "@/components/table.module.css";
import type { ItemRow_item$key } from "@/gql/portal/ItemRow_item.graphql";
import { signer } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { hasDraft } from "@/lib/useFormDraft";

/** A transfer item that a colleague has begun or brought evidence for, and that waits for my seat: it is signed beside its evidence. */
export function ItemRow(props: { item: ItemRow_item$key }) {
  const { t } = useLingui();
  const {
    id,
    capability,
    performerName,
    evidence,
    signer: seat,
    engagement,
  } = useFragment(
    graphql`
      fragment ItemRow_item on Item {
        id
        capability
        performerName
        evidence {
          authorName
        }
        signer
        engagement {
          reference
          title
        }
      }
    `,
    props.item,
  );
  const author = evidence.at(-1)?.authorName;
  return (
    <li className={table.line}>
      <span className="tight">
        <span className="strong">{capability}</span>
        <span className="small dimmed">
          {engagement.title}
          {performerName ? ` · ${t`done by ${performerName}`}` : author && ` · ${t`evidence by ${author}`}`}
          {` · ${t`you decide as ${term(signer, seat, t)}`}`}
          {hasDraft(`sign-${id}`) && ` · ${t`you began to write, and have not sent it`}`}
        </span>
      </span>
      <Link
        to="/engagements/$reference"
        params={{ reference: engagement.reference }}
        search={{ at: id, row: "sign" } as never}
        {...buttonLook({ size: "md" })}
        aria-label={t`Witness: ${capability}`}
      >
        <Trans context="verb">Witness</Trans>
      </Link>
    </li>
  );
}
