import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { NotFound } from "@/components/ErrorBoundary";
import { Page } from "@/components/Page";
import { useOpened } from "@/features/shared/portal/useOpened";
import type { ReviewPageQuery } from "@/gql/portal/ReviewPageQuery.graphql";
import { roundStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { useLeadThere } from "@/lib/wanted";
import { Decide } from "./Decide";
import { Handed } from "./Handed";
import { Newer } from "./Newer";
import { OtherVersions } from "./OtherVersions";
import { VersionComments } from "./VersionComments";
import { WhoDecides } from "./WhoDecides";

/** One version beside its criteria and the other versions; the decision stands right under it. */
export default function ReviewPage({ query }: { query: PreloadedQuery<ReviewPageQuery> }) {
  const { t } = useLingui();
  const { reviewRound: round } = usePreloadedQuery<ReviewPageQuery>(
    graphql`
      query ReviewPageQuery($id: ID!) {
        reviewRound(id: $id) {
          id
          status
          onHold
          message
          ...Decide_round
          ...WhoDecides_round
          deliverableVersion {
            id
            number
            ...Handed_version
            ...OtherVersions_version
            ...VersionComments_version
            deliverable {
              title
              engagement {
                reference
                title
              }
              versions {
                number
              }
            }
          }
        }
      }
    `,
    query,
  );
  useOpened(round ? [round.deliverableVersion.id] : []);
  useLeadThere();
  if (!round) return <NotFound />;
  const version = round.deliverableVersion;
  const { deliverable } = version;
  const newest = Math.max(...deliverable.versions.map((row) => row.number));
  return (
    <Page
      title={`${deliverable.title} · ${t`version ${version.number}`}`}
      over={
        <Link to="/engagements/$reference" params={{ reference: deliverable.engagement.reference }}>
          {deliverable.engagement.title}
        </Link>
      }
      actions={<Badge tone={statusTone[round.status] ?? "quiet"}>{term(roundStatus, round.status, t)}</Badge>}
    >
      {newest > version.number && <Newer number={version.number} newest={newest} isOpen={round.status === "OPEN"} onHold={round.onHold} />}
      <div className="columns">
        <div className="stack">
          <Handed version={version} message={round.message} />
          <Decide key={round.id} round={round} />
          <VersionComments key={version.id} version={version} />
        </div>
        <div className="stack">
          <WhoDecides round={round} />
          <OtherVersions version={version} />
        </div>
      </div>
    </Page>
  );
}
