import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { ChangeList } from "@/components/ChangeList";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { WeekChangesQuery } from "@/gql/lab/WeekChangesQuery.graphql";
import type { WeekChangesMutation } from "@/gql/lab/WeekChangesMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** What others changed on my engagements since I said that I saw them: a line each, which opens. */
export default function WeekChanges({ again }: { again: number }) {
  const { t } = useLingui();
  const [read, setRead] = useState(0);
  const { viewer } = useLazyLoadQuery<WeekChangesQuery>(
    graphql`
      query WeekChangesQuery {
        viewer {
          myWeek {
            changes {
              engagementId
              reference
              title
              asOf
              total
              changes {
                id
                kind
                kindLabel
                typeLabel
                objectLabel
                fields {
                  field
                  label
                  before
                  after
                }
                actors
                reasons
                at
              }
            }
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network", fetchKey: `${read} ${again}` },
  );
  const { changes } = viewer.myWeek;
  const { submit, busy } = useSubmit<WeekChangesMutation>(
    graphql`
      mutation WeekChangesMutation($input: MarkSeenInput!) {
        markSeen(input: $input) {
          seenAt
        }
      }
    `,
    { onDone: () => setRead((now) => now + 1) },
  );
  return (
    <Section id="changes" title={<Trans>Changed since you looked</Trans>} flush>
      {changes.length === 0 && (
        <Empty>
          <Trans>Nobody else changed anything on your engagements.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {changes.map((row) => (
          <li key={row.engagementId}>
            <details>
              <summary>
                <span className="strong">{row.title}</span>{" "}
                <span className="small dimmed">
                  <Plural value={row.total} one="# thing changed" other="# things changed" />
                </span>
              </summary>
              <ChangeList changes={row.changes} />
            </details>
            <div className="row">
              <Button
                size="xs"
                variant="default"
                loading={busy}
                aria-label={t`I saw it: ${row.title}`}
                onClick={() => submit({ input: { engagement: row.engagementId, until: row.asOf } })}
              >
                <Trans>I saw it</Trans>
              </Button>
              <Link className="small" to="/engagements/$reference/history" params={{ reference: row.reference }}>
                <Trans>History</Trans>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
