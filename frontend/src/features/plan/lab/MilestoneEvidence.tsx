import { Trans } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { MilestoneEvidence_milestone$key } from "@/gql/lab/MilestoneEvidence_milestone.graphql";

/** What shows that the outcome is what it is: the lab's own. */
export function MilestoneEvidence(props: { milestone: MilestoneEvidence_milestone$key }) {
  const { evidence } = useFragment(
    graphql`
      fragment MilestoneEvidence_milestone on Milestone {
        evidence {
          id
          text
          link
          createdByName
        }
      }
    `,
    props.milestone,
  );
  if (evidence.length === 0) return null;
  return (
    <div className="small">
      <span className="strong">
        <Trans>Evidence</Trans>
      </span>
      <ul>
        {evidence.map((row) => (
          <li key={row.id} className="breakable">
            {row.text}{" "}
            {row.link && (
              <a href={row.link} target="_blank" rel="noopener noreferrer">
                {row.link}
              </a>
            )}{" "}
            <span className="dimmed">{row.createdByName}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
