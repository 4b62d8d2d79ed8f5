import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { HeldRow_round$key } from "@/gql/portal/HeldRow_round.graphql";

/** A review that would wait for me, had the lab not a word to say first: on a newer version, or on what I asked. */
export function HeldRow(props: { round: HeldRow_round$key }) {
  const { t } = useLingui();
  const {
    id,
    onHold,
    deliverableVersion: version,
  } = useFragment(
    graphql`
      fragment HeldRow_round on ReviewRound {
        id
        onHold
        deliverableVersion {
          number
          deliverable {
            title
            engagement {
              title
            }
          }
        }
      }
    `,
    props.round,
  );
  return (
    <li className={table.line}>
      <span className="tight">
        <Link to="/reviews/$id" params={{ id }}>
          {version.deliverable.title} · {t`version ${version.number}`}
        </Link>
        <span className="small dimmed">
          {version.deliverable.engagement.title} ·{" "}
          {onHold ? (
            <Trans>A newer version is here. The lab will say which of the two counts: nothing to do for you now.</Trans>
          ) : (
            <Trans>You asked the lab something, and its answer is to come: nothing to do for you now.</Trans>
          )}
        </span>
      </span>
      <Badge tone="sand">
        <Trans>Waits for the lab</Trans>
      </Badge>
    </li>
  );
}
