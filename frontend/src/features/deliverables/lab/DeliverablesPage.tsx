import { Trans } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { ShareButton } from "@/features/shared/lab/ShareButton";
import type { DeliverablesPageQuery } from "@/gql/lab/DeliverablesPageQuery.graphql";
import { useLeadThere } from "@/lib/wanted";
import classes from "./deliverables.module.css";
import { AddDeliverable } from "./AddDeliverable";
import { DeliverableFilters } from "./DeliverableFilters";
import { DeliverableRow } from "./DeliverableRow";
import { type DeliverableSearch, matches } from "./filters";

/** What is handed over: each thing with its versions, which are kept for ever. */
export default function DeliverablesPage({ query }: { query: PreloadedQuery<DeliverablesPageQuery> }) {
  const search = useSearch({ strict: false }) as DeliverableSearch;
  const navigate = useNavigate();
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
              id
              name
            }
          }
          deliverables {
            id
            disclosure
            status
            isLate
            kind
            ...DeliverableRow_deliverable
          }
          ...AddDeliverable_engagement
        }
      }
    `,
    query,
  );
  useLeadThere();
  if (!engagement) return null;
  const all = engagement.deliverables;
  const shown = all.filter((row) => matches(row, search));
  const hidden = shown.filter((row) => row.disclosure === "INTERNAL").map((row) => row.id);
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
      {all.length > 1 && (
        <div className={classes.filters}>
          <DeliverableFilters
            value={search}
            onChange={(next) => void navigate({ to: ".", search: next as never, replace: true, resetScroll: false })}
          />
          <span className="small dimmed" role="status">
            {shown.length < all.length && (
              <Trans>
                {shown.length} of {all.length}
              </Trans>
            )}
          </span>
        </div>
      )}
      {shown.length === 0 && (
        <Empty>
          {all.length === 0 ? <Trans>No deliverable yet. Add the first one.</Trans> : <Trans>No deliverable is like that.</Trans>}
        </Empty>
      )}
      <ul className={table.list}>
        {shown.map((row) => (
          <DeliverableRow key={row.id} deliverable={row} clients={engagement.clients} />
        ))}
      </ul>
    </Section>
  );
}
