import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import type { RegisterRow_entry$key } from "@/gql/lab/RegisterRow_entry.graphql";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import classes from "./impact.module.css";
import { registerKind } from "./words";

const RegisterForm = lazy(() => import("./RegisterForm"));

export function RegisterRow({ entry, keeps }: { entry: RegisterRow_entry$key; keeps: boolean }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment RegisterRow_entry on RegisterEntry {
        id
        kind
        title
        quantity
        startsOn
        endsOn
        doi
        withIndustry
        source
        isIllustrative
        ...RegisterForm_entry
      }
    `,
    entry,
  );
  const title = row.title;
  return (
    <tr>
      <th scope="row" className="breakable">
        {row.doi ? (
          <a href={`https://doi.org/${row.doi}`} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}{" "}
        {row.withIndustry && <Badge>{t`With industry`}</Badge>} {row.isIllustrative && <Badge>{t`Illustrative`}</Badge>}
        {row.source && <div className="small dimmed">{row.source}</div>}
      </th>
      <td>{term(registerKind, row.kind, t)}</td>
      <td>{shortDay(i18n, row.startsOn)}</td>
      <td>{row.endsOn ? shortDay(i18n, row.endsOn) : ""}</td>
      <td className={classes.number}>{row.quantity}</td>
      {keeps && (
        <td>
          <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={t`Edit ${title}`}>
            <Trans>Edit</Trans>
          </Button>
          {open && (
            <Dialog title={<Trans>Edit the entry</Trans>} onClose={() => setOpen(false)}>
              <Suspense>
                <RegisterForm entry={row} onClose={() => setOpen(false)} />
              </Suspense>
            </Dialog>
          )}
        </td>
      )}
    </tr>
  );
}
