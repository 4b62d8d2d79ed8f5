import { Trans, useLingui } from "@lingui/react/macro";
import { buttonLook } from "@/components/Button";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { ReviewRow_round$key } from "@/gql/portal/ReviewRow_round.graphql";
import { shortDay, today } from "@/lib/dates";
import { hasDraft } from "@/lib/useFormDraft";

export function ReviewRow(props: { round: ReviewRow_round$key; chosen?: boolean; onChoose?: (chosen: boolean) => void }) {
  const { t, i18n } = useLingui();
  const {
    id,
    respondBy,
    deliverableVersion: version,
  } = useFragment(
    graphql`
      fragment ReviewRow_round on ReviewRound {
        id
        respondBy
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
  const { title, engagement } = version.deliverable;
  const begun = hasDraft(`decision-${id}`) || hasDraft(`question-${id}`);
  return (
    <li className={table.line}>
      <span className="tight">
        <span className="strong">
          {props.onChoose && (
            <input
              type="checkbox"
              checked={props.chosen ?? false}
              onChange={(event) => props.onChoose?.(event.target.checked)}
              aria-label={t`Choose ${title}`}
            />
          )}{" "}
          {title} · {t`version ${version.number}`}
        </span>
        <span className="small dimmed">
          {engagement.title}
          {begun && ` · ${t`you began to write, and have not sent it`}`}
        </span>
      </span>
      <span className="row">
        {respondBy && <Badge tone={respondBy < today() ? "rust" : "sand"}>{t`by ${shortDay(i18n, respondBy)}`}</Badge>}
        <Link {...buttonLook()} to="/reviews/$id" params={{ id }} aria-label={t`Review: ${title}`}>
          <Trans context="verb">Review</Trans>
        </Link>
      </span>
    </li>
  );
}
