import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { buttonLook } from "@/components/Button";
import { Badge } from "@/components/Badge";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { HomePageQuery } from "@/gql/portal/HomePageQuery.graphql";
import { engagementStatus } from "@/lib/domainTerms";
import { waitingFor } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import { ApprovalRow } from "./ApprovalRow";
import { HeldRow } from "./HeldRow";
import { ItemRow } from "./ItemRow";
import { NextMilestone } from "./NextMilestone";
import { ReviewRow } from "./ReviewRow";
import { useBulkAcceptance } from "./useBulkAcceptance";

const HomeChanges = lazy(() => import("./HomeChanges"));

/** First what waits for my decision, then what others changed, then what the lab waits for, then each engagement in a line. */
export function HomePage({ query, welcome }: { query: PreloadedQuery<HomePageQuery>; welcome: ReactNode }) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<HomePageQuery>(
    graphql`
      query HomePageQuery {
        viewer {
          id
          name
          isFirstVisit
          waiting {
            reviews {
              id
              version
              opened
              canDecide
              deliverableVersion {
                fingerprint
              }
              ...ReviewRow_round
            }
            reviewsAsked {
              id
              ...HeldRow_round
            }
            reviewsOnHold {
              id
              ...HeldRow_round
            }
            approvals {
              id
              ...ApprovalRow_approval
            }
            items {
              id
              ...ItemRow_item
            }
          }
          engagements {
            id
            reference
            title
            status
            organization {
              name
            }
            nextMilestone {
              ...NextMilestone_milestone
            }
            waitingPeriods {
              id
              waitingFor
              what
              until
              days
              blocker {
                id
                canAnswer
              }
            }
          }
        }
      }
    `,
    query,
  );
  const { reviews, reviewsAsked, reviewsOnHold, approvals, items } = viewer.waiting;
  const waiting = reviews.length + approvals.length + items.length;
  const bulk = useBulkAcceptance(reviews);
  const owed = viewer.engagements.flatMap((engagement) =>
    engagement.waitingPeriods.filter((row) => !row.until).map((row) => ({ ...row, engagement })),
  );
  return (
    <Page title={<Trans>What waits for you</Trans>} over={viewer.name}>
      <Suspense>{viewer.isFirstVisit && welcome}</Suspense>
      <Section id="decisions" title={<Trans>Your decisions</Trans>} side={<Badge tone={waiting ? "ink" : "quiet"}>{waiting}</Badge>} flush>
        {waiting === 0 && (
          <Empty>
            <Trans>Nothing waits for your decision.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {reviews.map((row) => (
            <ReviewRow key={row.id} round={row} {...bulk.choiceOf(row)} />
          ))}
          {approvals.map((row) => (
            <ApprovalRow key={row.id} approval={row} />
          ))}
          {items.map((row) => (
            <ItemRow key={row.id} item={row} />
          ))}
          {[...reviewsAsked, ...reviewsOnHold].map((row) => (
            <HeldRow key={row.id} round={row} />
          ))}
        </ul>
        {bulk.bar}
      </Section>
      <Suspense>
        <HomeChanges />
      </Suspense>
      {owed.length > 0 && (
        <Section id="owed" title={<Trans>The lab waits for</Trans>} flush>
          <ul className={table.list}>
            {owed.map((row) => (
              <li key={row.id} className={table.line}>
                <span>
                  {row.what}{" "}
                  <span className="small dimmed">
                    {term(waitingFor, row.waitingFor, t)} ·{" "}
                    <Link
                      to="/engagements/$reference"
                      params={{ reference: row.engagement.reference }}
                      hash={row.blocker ? "log" : "waiting"}
                    >
                      {row.engagement.title}
                    </Link>
                  </span>
                </span>
                <span className="row small">
                  <span className="number">
                    <Plural value={row.days} one="for # day" other="for # days" />
                  </span>
                  {row.blocker?.canAnswer && (
                    <Link
                      {...buttonLook({ size: "xs", variant: "light" })}
                      to="/engagements/$reference"
                      params={{ reference: row.engagement.reference }}
                      search={{ at: row.blocker.id, row: "answer" } as never}
                      aria-label={t`Answer: ${row.what}`}
                    >
                      <Trans>Answer</Trans>
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="engagements" title={<Trans>Your engagements</Trans>} flush>
        {viewer.engagements.length === 0 && (
          <Empty>
            <Trans>You have access to no engagement at present.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {viewer.engagements.map((row) => (
            <li key={row.id} className={table.line}>
              <span className="tight">
                <Link className="strong" to="/engagements/$reference" params={{ reference: row.reference }}>
                  {row.title}
                </Link>
                <span className="small dimmed">
                  {row.organization.name}
                  {row.nextMilestone && (
                    <>
                      {" "}
                      · <NextMilestone milestone={row.nextMilestone} />
                    </>
                  )}
                </span>
              </span>
              <Badge tone={statusTone[row.status] ?? "quiet"}>{term(engagementStatus, row.status, t)}</Badge>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
