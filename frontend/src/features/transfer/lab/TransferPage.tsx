import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { TransferPageQuery } from "@/gql/lab/TransferPageQuery.graphql";
import { useLeadThere } from "@/lib/wanted";
import { Capability } from "./Capability";
import { Checklist } from "./Checklist";

/** The know-how that passes to the client's staff: the checklist, then the capability before and after. */
export default function TransferPage({ query }: { query: PreloadedQuery<TransferPageQuery> }) {
  const { engagement, capabilityScale } = usePreloadedQuery<TransferPageQuery>(
    graphql`
      query TransferPageQuery($reference: String!) {
        capabilityScale {
          ...AssessCapability_scale
        }
        engagement(reference: $reference) {
          id
          ...Checklist_engagement
          ...Capability_engagement
        }
      }
    `,
    query,
  );
  useLeadThere();
  if (!engagement) return null;
  return (
    <div className="stack">
      <Checklist engagement={engagement} />
      <Capability engagement={engagement} scale={capabilityScale} />
    </div>
  );
}
