import { Plural, Trans } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Milestones_engagement$key } from "@/gql/portal/Milestones_engagement.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { MilestoneRow } from "./MilestoneRow";

/** As many accepted ones stand open beside what comes. */
const SHOWN = 3;

/** What comes first; what was accepted is folded once it is much. */
export function Milestones(props: { engagement: Milestones_engagement$key }) {
  const { milestones } = useFragment(
    graphql`
      fragment Milestones_engagement on Engagement {
        milestones {
          id
          status
          ...MilestoneRow_milestone
        }
      }
    `,
    props.engagement,
  );
  const [unfolded, setUnfolded] = useState(false);
  const open = milestones.filter((row) => row.status !== "ACCEPTED");
  const accepted = milestones.filter((row) => row.status === "ACCEPTED");
  const folded = open.length > 0 && accepted.length > SHOWN;
  useOpened((folded && !unfolded ? open : milestones).map((row) => row.id));
  const list = (rows: typeof milestones) => (
    <ul className={table.list}>
      {rows.map((row) => (
        <MilestoneRow key={row.id} milestone={row} />
      ))}
    </ul>
  );
  return (
    <Section id="milestones" title={<Trans>Milestones</Trans>} flush>
      {milestones.length === 0 && (
        <Empty>
          <Trans>No milestone is shared yet.</Trans>
        </Empty>
      )}
      {folded ? (
        <>
          {list(open)}
          <details onToggle={(event) => setUnfolded(event.currentTarget.open || unfolded)}>
            <summary className="small" style={{ padding: "0.5rem 1rem" }}>
              <Plural value={accepted.length} one="# milestone accepted" other="# milestones accepted" />
            </summary>
            {list(accepted)}
          </details>
        </>
      ) : (
        list(milestones)
      )}
    </Section>
  );
}
