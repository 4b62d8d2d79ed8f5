import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { ShowMore } from "@/components/More";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DueEnquiries_query$key } from "@/gql/lab/DueEnquiries_query.graphql";
import type { DueEnquiriesPaginationQuery } from "@/gql/lab/DueEnquiriesPaginationQuery.graphql";
import { shortDay } from "@/lib/dates";

/** Clients to ask what came of it, the longest waiting first. */
export function DueEnquiries({ query }: { query: DueEnquiries_query$key }) {
  const { i18n } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<DueEnquiriesPaginationQuery, DueEnquiries_query$key>(
    graphql`
      fragment DueEnquiries_query on Query
      @refetchable(queryName: "DueEnquiriesPaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        dueEnquiries(first: $count, after: $cursor) @connection(key: "DueEnquiries_dueEnquiries") {
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
  const { dueEnquiries } = data;
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
      {hasNext && <ShowMore left={dueEnquiries.totalCount - dueEnquiries.edges.length} busy={isLoadingNext} onMore={() => loadNext(50)} />}
    </Section>
  );
}
