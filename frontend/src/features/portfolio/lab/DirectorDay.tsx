import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DirectorDayQuery } from "@/gql/lab/DirectorDayQuery.graphql";
import { term } from "@/lib/terms";
import { shown } from "./rules";
import { healthLevel, healthTone } from "./words";

const MOST = 6;

/** A director's first look: which engagements are not well and why, and what in the plan of people cannot wait. */
export default function DirectorDay() {
  const { t } = useLingui();
  const data = useLazyLoadQuery<DirectorDayQuery>(
    graphql`
      query DirectorDayQuery {
        engagements(first: 100, status: [AGREED, ACTIVE, ON_HOLD, CLOSING]) {
          edges {
            node {
              id
              reference
              title
              organization {
                name
              }
              health {
                level
                reasons {
                  code
                  message
                }
              }
              nextMilestone {
                dueOn
              }
              stats {
                slipDays
                daysWaitingOnClient
              }
            }
          }
        }
        planLint {
          warnings {
            key
            severity
            message
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network" },
  );
  const running = data.engagements.edges.map(({ node }) => node);
  const unwell = shown(running, {}).filter((row) => row.health.level !== "ON_TRACK");
  const urgent = data.planLint.warnings.filter((warning) => warning.severity === "HIGH");
  const well = running.length - unwell.length;
  return (
    <div className="columns">
      <Section
        id="unwell"
        title={<Trans>Engagements to watch</Trans>}
        side={
          <Link className="small" to="/portfolio">
            <Plural value={well} one="# on track" other="# on track" />
          </Link>
        }
        flush
      >
        {unwell.length === 0 && (
          <Empty>
            <Trans>Every running engagement is on track.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {unwell.slice(0, MOST).map((row) => (
            <li key={row.id} className="spread">
              <span>
                <Link className="strong" to="/engagements/$reference" params={{ reference: row.reference }}>
                  {row.title}
                </Link>
                <div className="small dimmed">
                  {row.organization.name} · {row.health.reasons.map((reason) => reason.message).join(" · ")}
                </div>
              </span>
              <Badge tone={healthTone[row.health.level] ?? "quiet"}>{term(healthLevel, row.health.level, t)}</Badge>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="urgent"
        title={<Trans>The plan of people</Trans>}
        side={
          <Link className="small" to="/attention">
            <Plural value={data.planLint.warnings.length} one="# warning" other="All # warnings" />
          </Link>
        }
        flush
      >
        {urgent.length === 0 && (
          <Empty>
            <Trans>Nothing in the plan is urgent.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {urgent.slice(0, MOST).map((warning) => (
            <li key={warning.key}>{warning.message}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
