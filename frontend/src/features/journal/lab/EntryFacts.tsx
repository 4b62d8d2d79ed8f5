import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Html } from "@/components/Html";
import type { EntryFacts_entry$key } from "@/gql/lab/EntryFacts_entry.graphql";
import { moment, shortDay } from "@/lib/dates";
import { AnswerBlocker } from "./AnswerBlocker";

/** What an entry is linked to, whom it names, whether the client owes an answer, and what it said before. */
export function EntryFacts(props: { entry: EntryFacts_entry$key }) {
  const { t, i18n } = useLingui();
  const entry = useFragment(
    graphql`
      fragment EntryFacts_entry on LogEntry {
        id
        version
        allowedActions
        context
        decidedBy
        milestones {
          id
          title
        }
        versions {
          id
          number
          deliverable {
            title
          }
        }
        mentions {
          name
          reads
        }
        waiting {
          since
          until
        }
        revisions {
          id
          bodyHtml
          authorName
          createdAt
        }
      }
    `,
    props.entry,
  );
  const { waiting, mentions, revisions } = entry;
  return (
    <div className="tight small">
      {entry.decidedBy && <span>{t`Decided by ${entry.decidedBy}`}</span>}
      {entry.context && <span className="breakable dimmed">{t`Context: ${entry.context}`}</span>}
      {(entry.milestones.length > 0 || entry.versions.length > 0) && (
        <span className="row">
          {entry.milestones.map((row) => (
            <Badge key={row.id}>{row.title}</Badge>
          ))}
          {entry.versions.map((row) => (
            <Badge key={row.id}>{`${row.deliverable.title} v${row.number}`}</Badge>
          ))}
        </span>
      )}
      {mentions.length > 0 && (
        <span className="dimmed">
          {t`Mentioned:`} {mentions.map((row) => (row.reads ? row.name : t`${row.name} (does not see it)`)).join(", ")}
        </span>
      )}
      {waiting && (
        <span className="row">
          <Badge tone={waiting.until ? "quiet" : "rust"}>
            {waiting.until
              ? t`The client answered on ${shortDay(i18n, waiting.until)}`
              : t`Waiting for the client since ${shortDay(i18n, waiting.since)}`}
          </Badge>
        </span>
      )}
      {entry.allowedActions.includes("ANSWER") && <AnswerBlocker id={entry.id} version={entry.version} />}
      {revisions.length > 0 && (
        <details>
          <summary className="dimmed">
            <Trans>
              Edited <Plural value={revisions.length} one="once" other="# times" />
            </Trans>
          </summary>
          {revisions.map((row) => (
            <div key={row.id} className="tight" style={{ paddingInlineStart: "0.75rem", borderInlineStart: "3px solid var(--line)" }}>
              <span className="dimmed">{t`Until ${moment(i18n, row.createdAt)}, changed by ${row.authorName}`}</span>
              <Html html={row.bodyHtml} />
            </div>
          ))}
        </details>
      )}
    </div>
  );
}
