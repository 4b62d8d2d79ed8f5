import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { SignOffs_item$key } from "@/gql/lab/SignOffs_item.graphql";
import { shortDay } from "@/lib/dates";
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
        {shortDay(i18n, last.signedAt.slice(0, 10))} · {term(signer, last.signer, t)}
      </summary>
      <ol>
        {signOffs.map((row) => (
          <li key={row.id} className="breakable">
            {shortDay(i18n, row.signedAt.slice(0, 10))} · {term(transferLevel, row.level, t)} ·{" "}
            {t`performed by ${row.performerName}, witness: ${row.witnessName}`}
            {row.evidenceText && <div className="dimmed">{row.evidenceText}</div>}
          </li>
        ))}
      </ol>
    </details>
  );
}
