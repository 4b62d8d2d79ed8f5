import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { NotFound } from "@/components/ErrorBoundary";
import { Page, Skeleton } from "@/components/Page";
import type { EngagementPageQuery } from "@/gql/lab/EngagementPageQuery.graphql";
import { engagementKind, engagementStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { EngagementTabs } from "./EngagementTabs";
import { StatusChange } from "./StatusChange";

/** An engagement: its name and state above, one of its sides below. */
export default function EngagementPage({ query, children }: { query: PreloadedQuery<EngagementPageQuery>; children: ReactNode }) {
  const { t } = useLingui();
  const { engagement } = usePreloadedQuery<EngagementPageQuery>(
    graphql`
      query EngagementPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          reference
          title
          kind
          status
          confidential
          isIllustrative
          organization {
            name
          }
          ...StatusChange_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return <NotFound />;
  const { reference } = engagement;
  return (
    <Page
      title={engagement.title}
      over={`${reference} · ${engagement.organization.name} · ${term(engagementKind, engagement.kind, t)}`}
      actions={
        <>
          {engagement.isIllustrative && (
            <Badge>
              <Trans>Illustrative</Trans>
            </Badge>
          )}
          {engagement.confidential && (
            <Badge tone="sand">
              <Trans>Confidential</Trans>
            </Badge>
          )}
          <Badge tone={statusTone[engagement.status] ?? "quiet"}>{term(engagementStatus, engagement.status, t)}</Badge>
          <StatusChange engagement={engagement} />
        </>
      }
      wide
    >
      <EngagementTabs reference={reference} />
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </Page>
  );
}
