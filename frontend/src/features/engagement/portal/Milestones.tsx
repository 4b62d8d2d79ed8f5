import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Milestones_engagement$key } from "@/gql/portal/Milestones_engagement.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { shortDay } from "@/lib/dates";
import { signer } from "@/lib/domainTerms";
import { milestoneOutcome, milestoneStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";

/** As many accepted ones stand open beside what comes. */
const SHOWN = 3;

/** What comes first; what was accepted is folded once it is much. */
export function Milestones(props: { engagement: Milestones_engagement$key }) {
  const { t, i18n } = useLingui();
  const { milestones } = useFragment(
    graphql`
      fragment Milestones_engagement on Engagement {
        milestones {
          id
          title
          baselineOn
          dueOn
          reachedOn
          status
          outcome
          outcomeNote
          gate
          approvals {
            id
            signer
            verdict
            decidedByName
          }
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
        <li key={row.id} id={row.id} className="tight">
          <span className="spread">
            <span className="strong">
              {row.title}{" "}
              {row.gate && (
                <Badge tone="sand">
                  <Trans>Gate</Trans>
                </Badge>
              )}
            </span>
            <span className="row">
              {row.dueOn && <Badge>{shortDay(i18n, row.dueOn)}</Badge>}
              <Badge tone={statusTone[row.status] ?? "quiet"}>{term(milestoneStatus, row.status, t)}</Badge>
            </span>
          </span>
          <span className="row small dimmed">
            {row.baselineOn && row.baselineOn !== row.dueOn && <span>{t`Baseline ${shortDay(i18n, row.baselineOn)}`}</span>}
            {row.reachedOn && <span>{t`Reached ${shortDay(i18n, row.reachedOn)}`}</span>}
            {row.outcome && <span>{term(milestoneOutcome, row.outcome, t)}</span>}
            {row.approvals
              .filter((seat) => seat.verdict === "APPROVED")
              .map((seat) => (
                <span key={seat.id}>
                  {t`approved: ${term(signer, seat.signer, t)}`}
                  {seat.decidedByName && `, ${seat.decidedByName}`}
                </span>
              ))}
          </span>
          {row.outcomeNote && <p className="small breakable">{row.outcomeNote}</p>}
        </li>
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
