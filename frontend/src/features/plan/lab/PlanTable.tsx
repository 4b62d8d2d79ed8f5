import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PlanTable_engagement$key } from "@/gql/lab/PlanTable_engagement.graphql";
import { shortDay } from "@/lib/dates";
import { deliverableStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import { byStage } from "./groups";
import { PlanTableRow } from "./PlanTableRow";
import classes from "./timeline.module.css";

interface Props {
  engagement: PlanTable_engagement$key;
  onOpen: (id: string) => void;
  onMove: (id: string) => void;
}

/** The same plan as the timeline, in words. */
export function PlanTable({ onOpen, onMove, ...props }: Props) {
  const { t, i18n } = useLingui();
  const { reference, stages, milestones, deliverables } = useFragment(
    graphql`
      fragment PlanTable_engagement on Engagement {
        reference
        stages {
          id
          title
        }
        milestones {
          id
          stage {
            id
          }
          ...PlanTableRow_milestone
        }
        deliverables {
          id
          title
          dueOn
          status
        }
      }
    `,
    props.engagement,
  );
  const groups = byStage(stages, milestones).filter((group) => group.milestones.length > 0);
  return (
    <>
      <Section id="milestones" title={<Trans>Milestones</Trans>} flush>
        <div className={table.scroll} tabIndex={0} role="group" aria-label={t`Milestones`}>
          <table className={`${table.table} ${classes.plan}`}>
            <thead>
              <tr>
                <th scope="col">{t`Milestone`}</th>
                <th scope="col">{t`Status`}</th>
                <th scope="col">{t`Due on`}</th>
                <th scope="col">{t`Baseline`}</th>
                <th scope="col">{t`Slip`}</th>
                <th scope="col">{t`Reached on`}</th>
                <th scope="col">{t`Outcome`}</th>
                <th scope="col">{t`Gate`}</th>
                <th scope="col">{t`Actions`}</th>
              </tr>
            </thead>
            {groups.map((group) => (
              <tbody key={group.stage?.id ?? ""}>
                {groups.length > 1 && (
                  <tr>
                    <th scope="rowgroup" colSpan={9}>
                      {group.stage?.title ?? t`Without a stage`}
                    </th>
                  </tr>
                )}
                {group.milestones.map((row) => (
                  <PlanTableRow key={row.id} milestone={row} onOpen={onOpen} onMove={onMove} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </Section>
      {deliverables.length > 0 && (
        <Section id="plan-deliverables" title={<Trans>Deliverables</Trans>} flush>
          <div className={table.scroll} tabIndex={0} role="group" aria-label={t`Deliverables`}>
            <table className={`${table.table} ${classes.plan}`}>
              <thead>
                <tr>
                  <th scope="col">{t`Deliverable`}</th>
                  <th scope="col">{t`Status`}</th>
                  <th scope="col">{t`Due on`}</th>
                </tr>
              </thead>
              <tbody>
                {deliverables.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">
                      <Link to="/engagements/$reference/deliverables" params={{ reference }}>
                        {row.title}
                      </Link>
                    </th>
                    <td>
                      <Badge tone={statusTone[row.status] ?? "quiet"}>{term(deliverableStatus, row.status, t)}</Badge>
                    </td>
                    <td className={classes.day}>{row.dueOn ? shortDay(i18n, row.dueOn) : "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      )}
    </>
  );
}
