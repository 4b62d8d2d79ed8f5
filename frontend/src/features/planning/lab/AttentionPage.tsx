import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Empty, Page, Section } from "@/components/Page";
import type { AttentionPageQuery } from "@/gql/lab/AttentionPageQuery.graphql";
import { AllocationDialog } from "./AllocationDialog";
import { EffortDialog } from "./EffortDialog";
import classes from "./load.module.css";
import { WarningItem } from "./WarningItem";

/** Everything the lint finds in the plan, the gravest first, each with ways to mend it. */
export default function AttentionPage({ query }: { query: PreloadedQuery<AttentionPageQuery> }) {
  const { t } = useLingui();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const data = usePreloadedQuery<AttentionPageQuery>(
    graphql`
      query AttentionPageQuery {
        planLint {
          warnings {
            key
            code
            severity
            message
            engagement {
              id
              title
              reference
              ...EffortDialog_engagement
            }
            mends {
              kind
              startsOn
              endsOn
              fte
              allocation {
                id
                version
                startsOn
                endsOn
                fte
                status
                note
                person {
                  id
                  name
                }
                engagement {
                  id
                  title
                }
              }
            }
          }
        }
        personNames {
          person
          name
        }
      }
    `,
    query,
  );
  const { warnings } = data.planLint;
  const close = () => setDialog(null);
  const people = data.personNames.map((row) => ({ value: row.person, label: row.name }));
  const groups = [
    { severity: "HIGH", title: t`Now` },
    { severity: "MEDIUM", title: t`Soon` },
    { severity: "LOW", title: t`When there is time` },
  ];
  return (
    <Page title={<Trans>Attention</Trans>}>
      {warnings.length === 0 && (
        <Empty>
          <Trans>The plan has no warning.</Trans>
        </Empty>
      )}
      {groups.map(({ severity, title }) => {
        const found = warnings.filter((warning) => warning.severity === severity);
        if (found.length === 0) return null;
        return (
          <Section key={severity} id={severity} title={`${title} · ${found.length}`} flush>
            <ul className={classes.warnings}>
              {found.map((warning) => (
                <WarningItem
                  key={warning.key}
                  warning={warning}
                  onEdit={(allocation) =>
                    setDialog(<AllocationDialog allocation={allocation} people={[]} engagements={[]} onClose={close} />)
                  }
                  onAllocate={(engagement) =>
                    setDialog(
                      <AllocationDialog
                        proposal={{ engagement: engagement.id }}
                        people={people}
                        engagements={[{ value: engagement.id, label: engagement.title }]}
                        onClose={close}
                      />,
                    )
                  }
                  onEffort={(engagement) => setDialog(<EffortDialog engagement={engagement} onClose={close} />)}
                />
              ))}
            </ul>
          </Section>
        );
      })}
      {dialog}
    </Page>
  );
}
