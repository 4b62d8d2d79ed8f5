import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { WeekMilestone_milestone$key } from "@/gql/lab/WeekMilestone_milestone.graphql";
import { shortDay } from "@/lib/dates";
import { lazyPart } from "@/lib/lazyPage";

const LogMilestone = lazyPart(async () => ({ default: (await import("@/features/shared/lab/LogMilestone")).LogMilestone }));

export function WeekMilestone(props: { milestone: WeekMilestone_milestone$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const milestone = useFragment(
    graphql`
      fragment WeekMilestone_milestone on Milestone {
        id
        title
        dueOn
        isLate
        gate
        allowedActions
        engagement {
          reference
          title
          organization {
            name
          }
        }
        ...LogMilestone_milestone
      }
    `,
    props.milestone,
  );
  const { engagement, title } = milestone;
  return (
    <li>
      <div className={table.line}>
        <div className="tight">
          <span className="strong">
            {title}
            {milestone.gate && (
              <>
                {" "}
                <Badge tone="sand">
                  <Trans>Gate</Trans>
                </Badge>
              </>
            )}
          </span>
          <Link className="small truncate" to="/engagements/$reference/plan" params={{ reference: engagement.reference }}>
            {engagement.title} · {engagement.organization.name}
          </Link>
        </div>
        <span className="row">
          {milestone.dueOn && (
            <Badge tone={milestone.isLate ? "rust" : "quiet"}>
              {milestone.isLate ? t`Late, ${shortDay(i18n, milestone.dueOn)}` : shortDay(i18n, milestone.dueOn)}
            </Badge>
          )}
          {milestone.allowedActions.includes("LOG") && !open && (
            <Button size="sm" variant="light" onClick={() => setOpen(true)} aria-label={t`Log ${title}`}>
              <Trans>Log</Trans>
            </Button>
          )}
        </span>
      </div>
      <Suspense>{open && <LogMilestone milestone={milestone} onClose={() => setOpen(false)} />}</Suspense>
    </li>
  );
}
