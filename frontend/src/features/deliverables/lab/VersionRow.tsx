import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Card } from "@/components/Card";
import { CompareButton } from "@/components/CompareButton";
import { PreviewButton } from "@/components/PreviewButton";
import { Reference } from "@/components/Reference";
import { CommentThread } from "@/features/shared/lab/CommentThread";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { VersionRow_version$key } from "@/gql/lab/VersionRow_version.graphql";
import { moment } from "@/lib/dates";
import { linkKind } from "@/lib/domainTerms";
import { colon, term } from "@/lib/terms";
import { isText } from "@/lib/texts";
import { fileSize } from "@/lib/upload";
import classes from "./deliverables.module.css";
import type { Client } from "./seats";
import { RoundRow } from "./RoundRow";
import { RunFacts } from "./RunFacts";

const OpenReview = lazy(() => import("./OpenReview").then((module) => ({ default: module.OpenReview })));

/** The nearest earlier version that is a text. */
export interface Before {
  readonly id: string;
  readonly number: number;
}

export function VersionRow(props: { version: VersionRow_version$key; clients: readonly Client[]; before?: Before | undefined }) {
  const { t, i18n } = useLingui();
  const [reviewing, setReviewing] = useState(false);
  const row = useFragment(
    graphql`
      fragment VersionRow_version on DeliverableVersion {
        id
        number
        note
        linkKind
        link
        fingerprint
        disclosure
        createdAt
        createdByName
        allowedActions
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
        ...RunFacts_version
        rounds {
          id
          ...RoundRow_round
        }
        comments {
          id
          ...CommentThread_comments
        }
        deliverable {
          disclosure
          allowedActions
        }
        ...OpenReview_version
      }
    `,
    props.version,
  );
  const { number } = row;
  return (
    <li id={row.id} className="tight">
      <div className="row small">
        <span className="strong">{t`Version ${number}`}</span>
        {row.file ? (
          <a href={row.file.url} download>
            {row.file.name}
          </a>
        ) : (
          <span>
            {term(linkKind, row.linkKind, t) + colon(i18n)}
            <Reference kind={row.linkKind} link={row.link} />
          </span>
        )}
        {row.file && <span className="dimmed number">{fileSize(row.file.size, i18n.locale)}</span>}
        {row.file && <PreviewButton url={row.file.url} name={row.file.name} />}
        {row.file && props.before && isText(row.file.contentType) && <CompareButton from={props.before} to={row} />}
        <span className="dimmed">
          {row.createdByName} · {moment(i18n, row.createdAt)}
        </span>
        <DisclosureBadge value={row.disclosure} />
        {row.allowedActions.includes("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={t`version ${number}`} />}
        {row.allowedActions.includes("OPEN_REVIEW") && !reviewing && (
          <Button size="xs" variant="light" onClick={() => setReviewing(true)}>
            <Trans>Ask for a review</Trans>
          </Button>
        )}
      </div>
      {row.note && <p className="small breakable">{row.note}</p>}
      <RunFacts version={row} />
      <Card versionId={row.id} sections={row.card} />
      <details className="small dimmed">
        <summary>SHA-256</summary>
        <span className={`${classes.hash} breakable`}>{row.fingerprint}</span>
      </details>
      <Suspense>{reviewing && <OpenReview version={row} clients={props.clients} onClose={() => setReviewing(false)} />}</Suspense>
      {row.rounds.map((round) => (
        <RoundRow key={round.id} round={round} mayContinue={row.allowedActions.includes("CONTINUE_REVIEW")} />
      ))}
      <CommentThread
        target={row.id}
        comments={row.comments}
        mayComment={row.deliverable.allowedActions.includes("COMMENT")}
        mayShare={row.allowedActions.includes("SHARE")}
        isShared={row.disclosure !== "INTERNAL" && row.deliverable.disclosure !== "INTERNAL"}
        label={t`version ${number}`}
      />
    </li>
  );
}
