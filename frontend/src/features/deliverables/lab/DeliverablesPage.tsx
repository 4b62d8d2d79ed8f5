import { Trans } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { ShareButton } from "@/features/shared/lab/ShareButton";
import type { DeliverablesPageQuery } from "@/gql/lab/DeliverablesPageQuery.graphql";
import { AddDeliverable } from "./AddDeliverable";
import { DeliverableRow } from "./DeliverableRow";

/** What is handed over: each thing with its versions, which are kept for ever. */
export default function DeliverablesPage({ query }: { query: PreloadedQuery<DeliverablesPageQuery> }) {
  const { engagement } = usePreloadedQuery<DeliverablesPageQuery>(
    graphql`
      query DeliverablesPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          allowedActions
          clients {
            id
            role
            user {
              name
            }
          }
          deliverables {
            id
            disclosure
            ...DeliverableRow_deliverable
          }
          ...AddDeliverable_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  const hidden = engagement.deliverables.filter((row) => row.disclosure === "INTERNAL").map((row) => row.id);
  return (
    <Section
      id="deliverables"
      title={<Trans>Deliverables</Trans>}
      side={
        <span className="row">
          {engagement.allowedActions.includes("SHARE") && hidden.length > 1 && <ShareButton ids={hidden} now="INTERNAL" />}
          <AddDeliverable engagement={engagement} />
        </span>
      }
      flush
    >
      {engagement.deliverables.length === 0 && (
        <Empty>
          <Trans>No deliverable yet. Add the first one.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {engagement.deliverables.map((row) => (
          <DeliverableRow key={row.id} deliverable={row} clients={engagement.clients} />
        ))}
      </ul>
    </Section>
  );
}
