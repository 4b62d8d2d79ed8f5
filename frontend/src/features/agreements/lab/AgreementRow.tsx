import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import type { AgreementRow_agreement$key } from "@/gql/lab/AgreementRow_agreement.graphql";
import { addDays, longDay, today } from "@/lib/dates";
import { term } from "@/lib/terms";
import { fileSize } from "@/lib/upload";
import { RemoveAgreement } from "./RemoveAgreement";
import { agreementKind, side } from "./words";

const AgreementForm = lazy(() => import("./AgreementForm"));

/** One agreement: what it is, how far it is signed, until when it holds, and its paper. */
export function AgreementRow(props: { agreement: AgreementRow_agreement$key; edits: boolean }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment AgreementRow_agreement on Agreement {
        id
        kind
        title
        signedOn
        effectiveOn
        expiresOn
        file {
          name
          size
          url
        }
        signatories {
          name
          title
          side
          signedOn
        }
        ...AgreementForm_agreement
        ...RemoveAgreement_agreement
      }
    `,
    props.agreement,
  );
  const expiresOn = row.expiresOn ?? null;
  const expired = expiresOn !== null && expiresOn < today();
  const soon = expiresOn !== null && !expired && expiresOn <= addDays(today(), 60);
  return (
    <li id={row.id} className="tight">
      <span className="spread">
        <span>
          <span className="strong breakable">{row.title}</span> <span className="small dimmed">{term(agreementKind, row.kind, t)}</span>
        </span>
        <span className="row">
          {row.signedOn ? (
            <Badge tone="moss">{t`Signed on ${longDay(i18n, row.signedOn)}`}</Badge>
          ) : (
            <Badge tone="sand">{t`Not signed yet`}</Badge>
          )}
          {expiresOn && (
            <Badge tone={expired ? "rust" : soon ? "sand" : "quiet"}>
              {expired ? t`Expired on ${longDay(i18n, expiresOn)}` : t`Expires on ${longDay(i18n, expiresOn)}`}
            </Badge>
          )}
        </span>
      </span>
      {row.effectiveOn && <span className="small dimmed">{t`In effect from ${longDay(i18n, row.effectiveOn)}`}</span>}
      {row.signatories.map((one, place) => (
        <span key={place} className="small breakable">
          {[one.name, one.title, term(side, one.side, t)].filter(Boolean).join(" · ")}{" "}
          <span className="dimmed">{one.signedOn ? t`signed on ${longDay(i18n, one.signedOn)}` : t`has not signed yet`}</span>
        </span>
      ))}
      <span className="row">
        {row.file && (
          <a className="small breakable" href={row.file.url} download>
            {row.file.name} ({fileSize(row.file.size, i18n.locale)})
          </a>
        )}
        {props.edits && (
          <>
            <Button size="xs" variant="subtle" onClick={() => setOpen(true)} aria-label={t`Edit ${row.title}`}>
              <Trans>Edit</Trans>
            </Button>
            <RemoveAgreement agreement={row} />
          </>
        )}
      </span>
      {open && (
        <Dialog title={t`Edit the agreement`} onClose={() => setOpen(false)} wide>
          <Suspense>
            <AgreementForm agreement={row} onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </li>
  );
}
