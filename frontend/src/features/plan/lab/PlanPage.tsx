import { Trans } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { ShareButton } from "@/features/shared/lab/ShareButton";
import type { PlanPageQuery } from "@/gql/lab/PlanPageQuery.graphql";
import { AddMilestone } from "./AddMilestone";
import { MilestoneRow } from "./MilestoneRow";
import { Stages } from "./Stages";
import { Timeline } from "./Timeline";
import { Waiting } from "./Waiting";

/** The plan: stages, milestones in order of date, and what is waited for. */
export default function PlanPage({ query }: { query: PreloadedQuery<PlanPageQuery> }) {
  const { engagement } = usePreloadedQuery<PlanPageQuery>(
    graphql`
      query PlanPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          allowedActions
          milestones {
            id
            disclosure
            ...MilestoneRow_milestone
          }
          ...Timeline_engagement
          ...Stages_engagement
          ...Waiting_engagement
          ...AddMilestone_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  const { milestones, allowedActions } = engagement;
  const hidden = milestones.filter((row) => row.disclosure === "INTERNAL").map((row) => row.id);
  return (
    <div className="stack">
      <Timeline engagement={engagement} />
      <div className="columns">
        <Section
          id="milestones"
          title={<Trans>Milestones</Trans>}
          side={
            <span className="row">
              {allowedActions.includes("SHARE") && hidden.length > 0 && (
                <>
                  <Badge>
                    <Trans>{hidden.length} internal</Trans>
                  </Badge>
                  <ShareButton ids={hidden} now="INTERNAL" />
                </>
              )}
              <AddMilestone engagement={engagement} />
            </span>
          }
          flush
        >
          {milestones.length === 0 && (
            <Empty>
              <Trans>No milestone yet. Add the first one.</Trans>
            </Empty>
          )}
          <ul className={table.list}>
            {milestones.map((row) => (
              <MilestoneRow key={row.id} milestone={row} />
            ))}
          </ul>
        </Section>
        <div className="stack">
          <Stages engagement={engagement} />
          <Waiting engagement={engagement} />
        </div>
      </div>
    </div>
  );
}
