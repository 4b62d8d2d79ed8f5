import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useDeferredValue } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { StartPreviewQuery } from "@/gql/lab/StartPreviewQuery.graphql";
import { shortDay } from "@/lib/dates";

interface Choice {
  playbook: string;
  startsOn: string;
  weeks: number;
}

/** The milestones with their dates, before anything is made. */
export function StartPreview({ choice }: { choice: Choice }) {
  const { i18n } = useLingui();
  const { playbookPreview: preview } = useLazyLoadQuery<StartPreviewQuery>(
    graphql`
      query StartPreviewQuery($playbook: ID!, $startsOn: Date!, $weeks: Int) {
        playbookPreview(playbook: $playbook, startsOn: $startsOn, weeks: $weeks) {
          endsOn
          items
          milestones {
            title
            dueOn
            gate
          }
          deliverables {
            title
          }
        }
      }
    `,
    useDeferredValue(choice),
  );
  return (
    <>
      <p className="small dimmed" style={{ padding: "0 1rem 0.5rem" }}>
        <Plural value={preview.deliverables.length} one="# deliverable" other="# deliverables" /> ·{" "}
        <Plural value={preview.items} one="# transfer item" other="# transfer items" />
      </p>
      <ul className={table.list}>
        {preview.milestones.map((row) => (
          <li key={row.title} className={table.line}>
            <span>
              {row.title}{" "}
              {row.gate && (
                <Badge tone="sand">
                  <Trans>Gate</Trans>
                </Badge>
              )}
            </span>
            <span className="small number">{shortDay(i18n, row.dueOn)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
