import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Card } from "@/components/Card";
import { CompareButton } from "@/components/CompareButton";
import { NotFound } from "@/components/ErrorBoundary";
import { Page, Section } from "@/components/Page";
import { Proof } from "@/components/Proof";
import { PreviewButton } from "@/components/PreviewButton";
import table from "@/components/table.module.css";
import { Reference } from "@/components/Reference";
import type { ReviewPageQuery } from "@/gql/portal/ReviewPageQuery.graphql";
import { moment, shortDay } from "@/lib/dates";
import { clientRole, deliverableKind, linkKind, roundStatus } from "@/lib/domainTerms";
import { statusTone, term, verdict } from "@/lib/terms";
import { isText, textBefore } from "@/lib/texts";
import { fileSize } from "@/lib/upload";
import { useOpened } from "@/features/shared/portal/useOpened";
import { Decide } from "./Decide";
import { VersionComments } from "./VersionComments";

/** One version beside its criteria; the decision stands right under it. */
export default function ReviewPage({ query }: { query: PreloadedQuery<ReviewPageQuery> }) {
  const { t, i18n } = useLingui();
  const { reviewRound: round } = usePreloadedQuery<ReviewPageQuery>(
    graphql`
      query ReviewPageQuery($id: ID!) {
        reviewRound(id: $id) {
          id
          status
          respondBy
          message
          shownText
          ...Decide_round
          reviewers {
            id
            name
            role
            decided
          }
          decisions {
            id
            reviewerName
            verdict
            reason
            decidedAt
            record {
              pdfUrl
              jsonUrl
            }
          }
          inOrder
          deliverableVersion {
            id
            ...VersionComments_version
            number
            linkKind
            link
            fingerprint
            createdAt
            file {
              name
              size
              url
              contentType
            }
            card {
              key
              title
              html
            }
            deliverable {
              title
              kind
              engagement {
                reference
                title
              }
              versions {
                id
                number
                createdAt
                note
                file {
                  contentType
                }
              }
            }
          }
        }
      }
    `,
    query,
  );
  useOpened(round ? [round.deliverableVersion.id] : []);
  if (!round) return <NotFound />;
  const version = round.deliverableVersion;
  const { deliverable } = version;
  const before = textBefore(deliverable.versions, version.number);
  const earlier = deliverable.versions.filter((row) => row.number !== version.number);
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
      <div className="columns">
        <div className="stack">
          <Section
            id="what"
            title={<Trans>What is handed over</Trans>}
            side={<span className="small dimmed">{term(deliverableKind, deliverable.kind, t)}</span>}
          >
            <div className="tight">
              {version.file ? (
                <p>
                  <a href={version.file.url} download>
                    {version.file.name}
                  </a>{" "}
                  <span className="small dimmed number">{fileSize(version.file.size, i18n.locale)}</span>{" "}
                  <PreviewButton url={version.file.url} name={version.file.name} />
                  {before && isText(version.file.contentType) && <CompareButton from={before} to={version} />}
                </p>
              ) : (
                <p className="breakable">
                  {term(linkKind, version.linkKind, t)}: <Reference kind={version.linkKind} link={version.link} />
                </p>
              )}
              <Card versionId={version.id} sections={version.card} />
              {round.message && <p className="breakable">{round.message}</p>}
              <p style={{ whiteSpace: "pre-wrap" }} className="breakable">
                {round.shownText}
              </p>
              <p className="small dimmed breakable">
                {t`Handed over ${moment(i18n, version.createdAt)}`} · SHA-256 {version.fingerprint}
              </p>
            </div>
          </Section>
          <Decide round={round} />
          <VersionComments version={version} />
        </div>
        <div className="stack">
          <Section
            id="who"
            title={<Trans>Who decides</Trans>}
            side={round.respondBy && <Badge tone="sand">{t`by ${shortDay(i18n, round.respondBy)}`}</Badge>}
            flush
          >
            <ul className={table.list}>
              {round.reviewers.map((row, place) => (
                <li key={row.id} className={table.line}>
                  <span>
                    {round.inOrder && <span className="number">{place + 1}. </span>}
                    {row.name} <span className="small dimmed">{term(clientRole, row.role, t)}</span>
                  </span>
                  {row.decided && (
                    <Badge tone="moss">
                      <Trans>Decided</Trans>
                    </Badge>
                  )}
                </li>
              ))}
              {round.decisions.map((row) => (
                <li key={row.id} className="tight small">
                  <span className="row">
                    <Badge tone={statusTone[row.verdict] ?? "quiet"}>{term(verdict, row.verdict, t)}</Badge> {row.reviewerName} ·{" "}
                    {moment(i18n, row.decidedAt)}
                  </span>
                  {row.reason && <p className="breakable">{row.reason}</p>}
                  {row.record && <Proof {...row.record} />}
                </li>
              ))}
            </ul>
          </Section>
          {earlier.length > 0 && (
            <Section id="earlier" title={<Trans>Other versions</Trans>} flush>
              <ul className={table.list}>
                {earlier.map((row) => (
                  <li key={row.id}>
                    {t`Version ${row.number}`} <span className="small dimmed">{moment(i18n, row.createdAt)}</span>{" "}
                    <p className="small breakable">{row.note}</p>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </Page>
  );
}
