import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery, usePaginationFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DirectorDay_query$key } from "@/gql/lab/DirectorDay_query.graphql";
import type { DirectorDayPaginationQuery } from "@/gql/lab/DirectorDayPaginationQuery.graphql";
import type { DirectorDayQuery } from "@/gql/lab/DirectorDayQuery.graphql";
import { term } from "@/lib/terms";
import { useRest } from "@/lib/useRest";
import { shown } from "./rules";
import { healthLevel, healthTone } from "./words";

const MOST = 6;

/** A director's first look: which engagements are not well and why, and what in the plan of people cannot wait. */
export default function DirectorDay({ again }: { again: number }) {
  const data = useLazyLoadQuery<DirectorDayQuery>(
    graphql`
      query DirectorDayQuery {
        ...DirectorDay_query
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
    { fetchPolicy: "store-and-network", fetchKey: again },
  );
  const urgent = data.planLint.warnings.filter((warning) => warning.severity === "HIGH");
  return (
    <div className="columns">
      <Unwell query={data} />
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

/** Every running engagement is read before any is called on track. */
function Unwell(props: { query: DirectorDay_query$key }) {
  const { t } = useLingui();
  const { data, ...paged } = usePaginationFragment<DirectorDayPaginationQuery, DirectorDay_query$key>(
    graphql`
      fragment DirectorDay_query on Query
      @refetchable(queryName: "DirectorDayPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        engagements(first: $count, after: $cursor, status: [AGREED, ACTIVE, ON_HOLD, CLOSING]) @connection(key: "DirectorDay_engagements") {
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
      }
    `,
    props.query,
  );
  const { reading } = useRest(paged);
  const running = data.engagements.edges.map(({ node }) => node);
  const unwell = shown(running, {}).filter((row) => row.health.level !== "ON_TRACK");
  const well = running.length - unwell.length;
  return (
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
      {unwell.length === 0 && !reading && (
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
  );
}
