import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { SignOffs_item$key } from "@/gql/lab/SignOffs_item.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { signer } from "@/lib/domainTerms";
import { term, transferLevel } from "@/lib/terms";
import classes from "./transfer.module.css";

/** The last sign-off, and behind it all there were: none is ever changed. */
export function SignOffs(props: { item: SignOffs_item$key }) {
  const { t, i18n } = useLingui();
  const { signOffs } = useFragment(
    graphql`
      fragment SignOffs_item on Item {
        signOffs {
          id
          level
          signer
          performerName
          witnessName
          evidenceText
          signedAt
        }
      }
    `,
    props.item,
  );
  const last = signOffs.at(-1);
  if (!last) return <Trans>none yet</Trans>;
  return (
    <details className={classes.history}>
      <summary>
        {shortDay(i18n, dayOf(last.signedAt))} · {term(signer, last.signer, t)}
      </summary>
      <ol>
        {signOffs.map((row) => (
          <li key={row.id} className="breakable">
            {shortDay(i18n, dayOf(row.signedAt))} · {term(transferLevel, row.level, t)} ·{" "}
            {t`performed by ${row.performerName}, witness: ${row.witnessName}`}
            {row.evidenceText && <div className="dimmed">{row.evidenceText}</div>}
          </li>
        ))}
      </ol>
    </details>
  );
}
