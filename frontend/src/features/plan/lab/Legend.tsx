import { Trans } from "@lingui/react/macro";
import classes from "./timeline.module.css";

/** What the shapes of the timeline mean. */
export function Legend() {
  return (
    <ul className={classes.legend}>
      <li>
        <span className={classes.mark} data-state="open" /> <Trans>Milestone</Trans>
      </li>
      <li>
        <span className={classes.mark} data-state="done" /> <Trans>Accepted</Trans>
      </li>
      <li>
        <span className={classes.mark} data-gate data-state="open" /> <Trans>Gate</Trans>
      </li>
      <li>
        <span className={classes.ghost} /> <Trans>Baseline</Trans>
      </li>
      <li>
        <span className={classes.parcel} /> <Trans>Deliverable</Trans>
      </li>
      <li>
        <span className={classes.swatch} /> <Trans>Waiting on client</Trans>
      </li>
    </ul>
  );
}
