import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import classes from "@/components/views.module.css";

/** What the lab achieved in a year, and the register of what no engagement holds. */
export function ImpactNav() {
  const { t } = useLingui();
  return (
    <nav className={classes.views} aria-label={t`Impact views`}>
      <Link to="/impact" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>The year</Trans>
      </Link>
      <Link to="/impact/register" activeOptions={{ includeSearch: false }}>
        <Trans context="noun">Register</Trans>
      </Link>
    </nav>
  );
}
