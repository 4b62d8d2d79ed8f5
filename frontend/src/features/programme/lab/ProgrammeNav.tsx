import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import classes from "@/components/views.module.css";
import { boot } from "@/lib/boot";

export function ProgrammeNav() {
  const { t } = useLingui();
  return (
    <nav className={classes.views} aria-label={t`Programme views`}>
      <Link to="/programme" search={{}} activeOptions={{ exact: true, includeSearch: true }}>
        <Trans>To come</Trans>
      </Link>
      <Link to="/programme" search={{ past: true }} activeOptions={{ includeSearch: true }}>
        <Trans>Past</Trans>
      </Link>
      {boot.role !== "INTERN" && (
        <Link to="/programme/startups">
          <Trans>Startups</Trans>
        </Link>
      )}
    </nav>
  );
}
