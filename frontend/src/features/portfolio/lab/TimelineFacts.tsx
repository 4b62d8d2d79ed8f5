import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { TimelineFacts_engagement$key } from "@/gql/lab/TimelineFacts_engagement.graphql";
import { daysLong, shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { healthLevel, healthTone } from "./words";

/** What the table says of an engagement, beside its line: health and why, stage, gate, slip, waiting, transfer, effort. */
export function TimelineFacts(props: { engagement: TimelineFacts_engagement$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment TimelineFacts_engagement on Engagement {
        reference
        currentStage {
          title
        }
        nextGate {
          title
          dueOn
          isLate
        }
        health {
          level
          reasons {
            message
          }
        }
        portfolioEffort {
          plannedSoFar
          actual
        }
        stats {
          slipDays
          daysWaitingOnClient
          transferItems
          transferUnaided
        }
      }
    `,
    props.engagement,
  );
  const { stats, nextGate: gate, portfolioEffort: effort } = row;
  const day = gate?.dueOn ? shortDay(i18n, gate.dueOn) : "";
  const late = gate && day && gate.isLate ? t`late gate, was due ${day}: ${gate.title}` : null;
  const facts = [
    row.reference,
    row.currentStage?.title,
    late ?? (gate && (day ? t`gate ${day}: ${gate.title}` : t`gate: ${gate.title}`)),
    stats.slipDays > 0 && t`slipped ${daysLong(i18n, stats.slipDays)}`,
    stats.daysWaitingOnClient > 0 && t`waited ${daysLong(i18n, stats.daysWaitingOnClient)} on the client`,
    stats.transferItems > 0 && t`transfer ${stats.transferUnaided} of ${stats.transferItems}`,
    effort && t`effort ${i18n.number(effort.actual)} of ${daysLong(i18n, effort.plannedSoFar)}`,
  ].filter(Boolean);
  return (
    <>
      <div className="small dimmed">
        <Badge tone={healthTone[row.health.level] ?? "quiet"}>{term(healthLevel, row.health.level, t)}</Badge> {facts.join(" · ")}
      </div>
      {row.health.reasons.length > 0 && <div className="small">{row.health.reasons.map((reason) => reason.message).join("; ")}</div>}
    </>
  );
}
