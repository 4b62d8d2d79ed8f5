import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import table from "@/components/table.module.css";
import type { WeekSignature_milestone$key } from "@/gql/lab/WeekSignature_milestone.graphql";
import type { Desk } from "./WeekMilestone";

/** A milestone that waits for my word: given here, on all that its evidence shows. */
export function WeekSignature({ Desk, ...props }: { milestone: WeekSignature_milestone$key; Desk: Desk }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, title, engagement } = useFragment(
    graphql`
      fragment WeekSignature_milestone on Milestone {
        id
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
        <Link className="small truncate" to="/engagements/$reference/plan" params={{ reference: engagement.reference }}>
          {engagement.title}
        </Link>
      </div>
      <Button size="sm" variant="light" onClick={() => setOpen(true)} aria-label={t`Answer: ${title}`}>
        <Trans>Answer</Trans>
      </Button>
      <Suspense>{open && <Desk id={id} start="open" onClose={() => setOpen(false)} />}</Suspense>
    </li>
  );
}
