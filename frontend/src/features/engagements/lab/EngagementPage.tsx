import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ReactNode, Suspense } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { NotFound } from "@/components/ErrorBoundary";
import { Page, Skeleton } from "@/components/Page";
import type { EngagementPageQuery } from "@/gql/lab/EngagementPageQuery.graphql";
import { engagementKind, engagementStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import classes from "./engagements.module.css";
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
  const tabs = [
    { to: "/engagements/$reference", label: t`Overview` },
    { to: "/engagements/$reference/plan", label: t`Plan` },
    { to: "/engagements/$reference/deliverables", label: t`Deliverables` },
    { to: "/engagements/$reference/transfer", label: t`Transfer` },
    { to: "/engagements/$reference/log", label: t({ message: "Log", context: "noun" }) },
    { to: "/engagements/$reference/team", label: t`Team` },
    { to: "/engagements/$reference/agreements", label: t`Agreements` },
    { to: "/engagements/$reference/impact", label: t`Impact` },
    { to: "/engagements/$reference/reports", label: t`Reports` },
    { to: "/engagements/$reference/records", label: t`Records` },
    { to: "/engagements/$reference/history", label: t`History` },
  ];
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
      <nav className={classes.tabs} aria-label={t`Sides of the engagement`}>
        {tabs.map((tab) => (
          <Link key={tab.to} to={tab.to} params={{ reference }} activeOptions={{ exact: tab.to === "/engagements/$reference" }}>
            {tab.label}
          </Link>
        ))}
      </nav>
      <Suspense fallback={<Skeleton />}>{children}</Suspense>
    </Page>
  );
}
