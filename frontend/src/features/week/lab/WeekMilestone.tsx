import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Link } from "@tanstack/react-router";
import { type ComponentType, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { WeekMilestone_milestone$key } from "@/gql/lab/WeekMilestone_milestone.graphql";
import { shortDay } from "@/lib/dates";
import { lazyPart } from "@/lib/lazyPage";

const LogMilestone = lazyPart(async () => ({ default: (await import("@/features/shared/lab/LogMilestone")).LogMilestone }));

/** The plan's dialogs of one milestone. */
export type Desk = ComponentType<{ id: string; start: "move" | "open"; onClose: () => void }>;

export function WeekMilestone({ Desk, ...props }: { milestone: WeekMilestone_milestone$key; Desk: Desk }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"log" | "move" | null>(null);
  const close = () => setOpen(null);
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
          {milestone.allowedActions.includes("MOVE") && (
            <Button size="sm" variant="subtle" onClick={() => setOpen("move")} aria-label={t`Move ${title}`}>
              <Trans>Move</Trans>
            </Button>
          )}
          {milestone.allowedActions.includes("LOG") && open !== "log" && (
            <Button size="sm" variant="light" onClick={() => setOpen("log")} aria-label={t`Log ${title}`}>
              <Trans>Log</Trans>
            </Button>
          )}
        </span>
      </div>
      <Suspense>
        {open === "log" && <LogMilestone milestone={milestone} onClose={close} />}
        {open === "move" && <Desk id={milestone.id} start="move" onClose={close} />}
      </Suspense>
    </li>
  );
}
