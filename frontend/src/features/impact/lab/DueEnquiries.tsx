import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DueEnquiries_query$key } from "@/gql/lab/DueEnquiries_query.graphql";
import { shortDay } from "@/lib/dates";

/** Clients to ask what came of it, the longest waiting first. */
export function DueEnquiries({ query }: { query: DueEnquiries_query$key }) {
  const { i18n } = useLingui();
  const { dueEnquiries } = useFragment(
    graphql`
      fragment DueEnquiries_query on Query {
        dueEnquiries(first: 50) {
          totalCount
          edges {
            node {
              id
              dueOn
              engagement {
                reference
                title
                organization {
                  name
                }
                lead {
                  name
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <Section id="due" title={<Trans>Enquiries that are due</Trans>} side={<span className="dimmed">{dueEnquiries.totalCount}</span>} flush>
      {dueEnquiries.edges.length === 0 && (
        <Empty>
          <Trans>Nobody is waiting to be asked.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {dueEnquiries.edges.map(({ node }) => (
          <li key={node.id} className={table.line}>
            <span className="breakable">
              <Link to="/engagements/$reference/impact" params={{ reference: node.engagement.reference }}>
                {node.engagement.title}
              </Link>
              <span className="small dimmed">
                {" "}
                {[node.engagement.organization.name, node.engagement.lead?.name].filter(Boolean).join(" · ")}
              </span>
            </span>
            <Badge tone="sand">{shortDay(i18n, node.dueOn)}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}
