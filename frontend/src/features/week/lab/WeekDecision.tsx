import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { WeekDecision_decision$key } from "@/gql/lab/WeekDecision_decision.graphql";
import { moment } from "@/lib/dates";
import { statusTone, term, verdict as verdicts } from "@/lib/terms";

export function WeekDecision(props: { decision: WeekDecision_decision$key }) {
  const { t, i18n } = useLingui();
  const decision = useFragment(
    graphql`
      fragment WeekDecision_decision on Decision {
        verdict
        reason
        reviewerName
        decidedAt
        versionNumber
        deliverableVersion {
          id
          deliverable {
            title
            engagement {
              reference
            }
          }
        }
      }
    `,
    props.decision,
  );
  const { id: at, deliverable } = decision.deliverableVersion;
  return (
    <li className="tight">
      <div className={table.line}>
        <Link to="/engagements/$reference/deliverables" params={{ reference: deliverable.engagement.reference }} search={{ at } as never}>
          {deliverable.title} · {t`version ${decision.versionNumber}`}
        </Link>
        <Badge tone={statusTone[decision.verdict] ?? "quiet"}>{term(verdicts, decision.verdict, t)}</Badge>
      </div>
      {decision.reason && <p className="small breakable">{decision.reason}</p>}
      <span className="small dimmed">
        {decision.reviewerName} · {moment(i18n, decision.decidedAt)}
      </span>
    </li>
  );
}
