import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { WeekDue_week$key } from "@/gql/lab/WeekDue_week.graphql";
import { moment, shortDay } from "@/lib/dates";
import { deliverableStatus } from "@/lib/planTerms";
import { statusTone, term, verdict } from "@/lib/terms";

/** Where a deliverable, or a version of one, stands among the others. */
const placeOf = ({ reference }: { reference: string }, at: string) =>
  ({ to: "/engagements/$reference/deliverables", params: { reference }, search: { at } as never }) as const;

/** What clients asked that nobody answered yet, and what is to be handed over next. */
export default function WeekDue(props: { week: WeekDue_week$key }) {
  const { t, i18n } = useLingui();
  const { questions, reviewsOnHold, deliverables } = useFragment(
    graphql`
      fragment WeekDue_week on MyWeek {
        questions {
          id
          verdict
          reason
          reviewerName
          decidedAt
          versionNumber
          deliverableVersion {
            id
            deliverable {
              id
              title
              engagement {
                reference
                title
              }
            }
          }
        }
        reviewsOnHold {
          id
          deliverableVersion {
            id
            number
            deliverable {
              title
              engagement {
                reference
                title
              }
            }
          }
        }
        deliverables {
          id
          title
          dueOn
          isLate
          status
          engagement {
            reference
            title
          }
        }
      }
    `,
    props.week,
  );
  // what was sent back stands above already, with the reason
  const asked = new Set(questions.map((row) => row.deliverableVersion.deliverable.id));
  const due = deliverables.filter((row) => !asked.has(row.id));
  return (
    <>
      {reviewsOnHold.length > 0 && (
        <Section id="held" title={<Trans>Reviews on hold</Trans>} flush>
          <ul className={table.list}>
            {reviewsOnHold.map(({ id, deliverableVersion: { id: at, number, deliverable } }) => (
              <li key={id} className="tight">
                <Link {...placeOf(deliverable.engagement, at)}>
                  {deliverable.title} · {t`version ${number}`}
                </Link>
                <span className="small dimmed">
                  {deliverable.engagement.title} · <Trans>the client sees a newer version: say whether this review goes on</Trans>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {questions.length > 0 && (
        <Section id="questions" title={<Trans>Reviews to answer</Trans>} flush>
          <ul className={table.list}>
            {questions.map((row) => {
              const { id: at, deliverable } = row.deliverableVersion;
              return (
                <li key={row.id} className="tight">
                  <div className={table.line}>
                    <Link {...placeOf(deliverable.engagement, at)}>
                      {deliverable.title} · {t`version ${row.versionNumber}`}
                    </Link>
                    <Badge tone={statusTone[row.verdict] ?? "quiet"}>{term(verdict, row.verdict, t)}</Badge>
                  </div>
                  <p className="small breakable">{row.reason}</p>
                  <span className="small dimmed">
                    {deliverable.engagement.title} · {row.reviewerName} · {moment(i18n, row.decidedAt)}
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {due.length > 0 && (
        <Section id="due" title={<Trans>To hand over</Trans>} flush>
          <ul className={table.list}>
            {due.map((row) => (
              <li key={row.id} className={table.line}>
                <div className="tight">
                  <span className="strong">{row.title}</span>
                  <Link className="small truncate" {...placeOf(row.engagement, row.id)}>
                    {row.engagement.title}
                  </Link>
                </div>
                <span className="row">
                  {row.status === "CHANGES_REQUESTED" && <Badge tone="sand">{term(deliverableStatus, row.status, t)}</Badge>}
                  {row.dueOn && (
                    <Badge tone={row.isLate ? "rust" : "quiet"}>
                      {row.isLate ? t`Late, ${shortDay(i18n, row.dueOn)}` : shortDay(i18n, row.dueOn)}
                    </Badge>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
