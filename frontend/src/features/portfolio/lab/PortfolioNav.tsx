import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import classes from "@/components/views.module.css";

/** The three views of everything that the lab has promised. */
export function PortfolioNav() {
  const { t } = useLingui();
  return (
    <nav className={classes.views} aria-label={t`Portfolio views`}>
      <Link to="/portfolio" activeOptions={{ exact: true, includeSearch: false }}>
        <Trans>Engagements</Trans>
      </Link>
      <Link to="/portfolio/slips" activeOptions={{ includeSearch: false }}>
        <Trans>Slips</Trans>
      </Link>
      <Link to="/portfolio/forecast">
        <Trans>Forecast</Trans>
      </Link>
    </nav>
  );
}
