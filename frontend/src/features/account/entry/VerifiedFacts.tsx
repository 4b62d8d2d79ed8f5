import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { moment } from "@/lib/dates";
import { clientRole } from "@/lib/domainTerms";
import { colon, term, transferLevel, verdict } from "@/lib/terms";
import type { SealedRecord } from "@/lib/verify";

const DECISIONS = { ...transferLevel, ...verdict, APPROVED: msg`Approved` };

/** What a record that holds says: this, and not what is printed around it, is what was signed. */
export function VerifiedFacts({ record }: { record: SealedRecord["record"] }) {
  const { t, i18n } = useLingui();
  const language = i18n.locale === "fr" ? "fr" : "en";
  const { decision, signer, engagement, version } = record;
  const subject = record.deliverable?.title ?? record.item?.capability ?? record.milestone?.title;
  const what = subject ? subject[language] || subject.en || subject.fr : "";
  return (
    <div className="tight small breakable">
      <p className="strong">
        {term(DECISIONS, decision.verdict.toUpperCase(), t) + colon(i18n)}
        {what}
        {version && ` · ${t`version ${version.number}`}`}
      </p>
      {decision.reason && <p>{decision.reason}</p>}
      <p>
        {signer.name}, {term(clientRole, signer.role.toUpperCase(), t)} · {engagement.organization} · {engagement.reference}{" "}
        {engagement.title} · {moment(i18n, record.decidedAt)}
      </p>
      {signer.onBehalfOf && (
        <p>
          <Trans>On behalf of {signer.onBehalfOf}</Trans>
        </p>
      )}
      {version && <p className="dimmed">SHA-256 {version.sha256}</p>}
      <p className="dimmed">
        <Trans>This is what was signed. Where a printed page says something else, this holds.</Trans>
      </p>
    </div>
  );
}
