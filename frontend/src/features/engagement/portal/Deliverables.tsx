import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { Reference } from "@/components/Reference";
import { CommentThread } from "@/features/shared/portal/CommentThread";
import { useOpened } from "@/features/shared/portal/useOpened";
import type { Deliverables_engagement$key } from "@/gql/portal/Deliverables_engagement.graphql";
import { shortDay } from "@/lib/dates";
import { deliverableStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";

export function Deliverables(props: { engagement: Deliverables_engagement$key }) {
  const { t, i18n } = useLingui();
  const { deliverables, canComment } = useFragment(
    graphql`
      fragment Deliverables_engagement on Engagement {
        canComment
        deliverables {
          id
          title
          dueOn
          status
          versions {
            id
            number
            note
            linkKind
            link
            file {
              name
              url
            }
            rounds {
              id
              canDecide
            }
            comments {
              id
              ...CommentThread_comments
            }
          }
        }
      }
    `,
    props.engagement,
  );
  // what there is to hand over, and by when; a version counts as opened where it is read
  useOpened(deliverables.map((row) => row.id));
  return (
    <Section id="deliverables" title={<Trans>Deliverables</Trans>} flush>
      {deliverables.length === 0 && (
        <Empty>
          <Trans>No deliverable is shared yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {deliverables.map((row) => (
          <li key={row.id} id={row.id} className="tight">
            <span className="spread">
              <span className="strong">{row.title}</span>
              <span className="row">
                {row.dueOn && <Badge>{shortDay(i18n, row.dueOn)}</Badge>}
                <Badge tone={statusTone[row.status] ?? "quiet"}>{term(deliverableStatus, row.status, t)}</Badge>
              </span>
            </span>
            {row.versions.map((version) => {
              const open = version.rounds.find((round) => round.canDecide) ?? version.rounds[0];
              return (
                <div key={version.id} id={version.id} className="tight">
                  <span className="row small">
                    <span>{t`Version ${version.number}`}</span>
                    {version.file ? (
                      <a href={version.file.url} download>
                        {version.file.name}
                      </a>
                    ) : (
                      <Reference kind={version.linkKind} link={version.link} />
                    )}
                    {open && (
                      <Link to="/reviews/$id" params={{ id: open.id }}>
                        {open.canDecide ? t`Decide` : t`See the review`}
                      </Link>
                    )}
                  </span>
                  {/* a version under review is talked about there */}
                  {!open && (
                    <CommentThread
                      target={version.id}
                      comments={version.comments}
                      mayComment={canComment}
                      label={t`${row.title}, version ${version.number}`}
                    />
                  )}
                </div>
              );
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
