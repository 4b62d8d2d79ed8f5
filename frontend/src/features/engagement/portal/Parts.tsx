import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way to the parts of a long page. */
export function Parts({ reports, transfer }: { reports: boolean; transfer: boolean }) {
  const { t } = useLingui();
  return (
    <nav className="row small" aria-label={t`On this page`}>
      <Link to="." hash="milestones">
        <Trans>Milestones</Trans>
      </Link>
      <Link to="." hash="deliverables">
        <Trans>Deliverables</Trans>
      </Link>
      {transfer && (
        <Link to="." hash="transfer">
          <Trans>Know-how transfer</Trans>
        </Link>
      )}
      <Link to="." hash="records">
        <Trans>Acceptance records</Trans>
      </Link>
      {reports && (
        <Link to="." hash="reports">
          <Trans>Progress reports</Trans>
        </Link>
      )}
      <Link to="." hash="log">
        <Trans>Progress</Trans>
      </Link>
      <Link to="." hash="people">
        <Trans>People</Trans>
      </Link>
    </nav>
  );
}
