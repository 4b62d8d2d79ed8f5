import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { ChangeList } from "@/components/ChangeList";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { HomeChangesQuery } from "@/gql/portal/HomeChangesQuery.graphql";
import type { HomeChangesMutation } from "@/gql/portal/HomeChangesMutation.graphql";
import { boot } from "@/lib/boot";
import { useSubmit } from "@/lib/useSubmit";

/** What others changed since I looked, an engagement in a line; nothing when nothing did. */
export default function HomeChanges() {
  const { t } = useLingui();
  const [read, setRead] = useState(0);
  const { viewer } = useLazyLoadQuery<HomeChangesQuery>(
    graphql`
      query HomeChangesQuery {
        viewer {
          changes {
            engagementId
            title
            lastSeenAt
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
    `,
    {},
    { fetchPolicy: "store-and-network", fetchKey: read },
  );
  const { changes } = viewer;
  const { submit, busy } = useSubmit<HomeChangesMutation>(
    graphql`
      mutation HomeChangesMutation($input: MarkSeenInput!) {
        markSeen(input: $input) {
          seenAt
        }
      }
    `,
    { onDone: () => setRead((now) => now + 1) },
  );
  if (changes.length === 0) return null;
  // who never said that they saw an engagement has no last look: they are told of the last weeks
  const looked = changes.some((row) => row.lastSeenAt);
  return (
    <Section id="changes" title={looked ? <Trans>Since you last looked</Trans> : <Trans>In the last four weeks</Trans>} flush>
      <ul className={table.list}>
        {changes.map((row) => (
          <li key={row.engagementId}>
            <details open={changes.length === 1 && row.total <= 5}>
              <summary>
                <span className="strong">{row.title}</span>{" "}
                <span className="small dimmed">
                  <Plural value={row.total} one="# thing changed" other="# things changed" />
                  {looked && !row.lastSeenAt && (
                    <>
                      {" · "}
                      <Trans>in the last four weeks</Trans>
                    </>
                  )}
                </span>
              </summary>
              <ChangeList changes={row.changes} />
            </details>
            {!boot.viewAs && (
              <Button
                size="xs"
                variant="default"
                loading={busy}
                aria-label={t`I saw it: ${row.title}`}
                onClick={() => submit({ input: { engagement: row.engagementId, until: row.asOf } })}
              >
                <Trans>I saw it</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
