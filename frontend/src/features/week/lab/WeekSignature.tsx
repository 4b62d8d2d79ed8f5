import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import table from "@/components/table.module.css";
import type { WeekSignature_milestone$key } from "@/gql/lab/WeekSignature_milestone.graphql";

export function WeekSignature(props: { milestone: WeekSignature_milestone$key }) {
  const { title, engagement } = useFragment(
    graphql`
      fragment WeekSignature_milestone on Milestone {
        title
        engagement {
          reference
          title
        }
      }
    `,
    props.milestone,
  );
  return (
    <li className={table.line}>
      <div className="tight">
        <span className="strong">{title}</span>
        <span className="small dimmed truncate">{engagement.title}</span>
      </div>
      <Link to="/engagements/$reference/plan" params={{ reference: engagement.reference }}>
        <Trans>Open the plan</Trans>
      </Link>
    </li>
  );
}
