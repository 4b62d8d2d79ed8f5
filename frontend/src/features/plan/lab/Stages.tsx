import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Stages_engagement$key } from "@/gql/lab/Stages_engagement.graphql";
import type { StagesEnterMutation } from "@/gql/lab/StagesEnterMutation.graphql";
import type { StagesTakeBackMutation } from "@/gql/lab/StagesTakeBackMutation.graphql";
import { shortDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** Stages and when they were entered. Machine learning jumps backwards, so any stage can be entered again. */
export function Stages(props: { engagement: Stages_engagement$key }) {
  const { t, i18n } = useLingui();
  const { stages, allowedActions } = useFragment(
    graphql`
      fragment Stages_engagement on Engagement {
        allowedActions
        stages {
          id
          title
          isCurrent
          canTakeBack
          entries {
            enteredOn
            leftOn
          }
        }
      }
    `,
    props.engagement,
  );
  const { submit, busy, failure } = useSubmit<StagesEnterMutation>(
    graphql`
      mutation StagesEnterMutation($input: EnterStageInput!) {
        enterStage(input: $input) {
          engagement {
            stages {
              id
              isCurrent
              canTakeBack
              entries {
                enteredOn
                leftOn
              }
            }
          }
        }
      }
    `,
    { done: t`The stage is entered` },
  );
  const taking = useSubmit<StagesTakeBackMutation>(
    graphql`
      mutation StagesTakeBackMutation($input: TakeBackStageInput!) {
        takeBackStage(input: $input) {
          engagement {
            stages {
              id
              isCurrent
              canTakeBack
              entries {
                enteredOn
                leftOn
              }
            }
          }
        }
      }
    `,
    { done: t`It is as if the stage had not been entered` },
  );
  if (stages.length === 0) return null;
  return (
    <Section id="stages" title={<Trans>Stages</Trans>} flush>
      <FailureNotice failure={failure ?? taking.failure} />
      <ul className={table.list}>
        {stages.map((row) => (
          <li key={row.id} className={table.line}>
            <span>
              {row.title}{" "}
              {row.isCurrent && (
                <Badge tone="moss">
                  <Trans>Now</Trans>
                </Badge>
              )}
              <span className="small dimmed">
                {" "}
                {row.entries
                  .map((entry) => `${shortDay(i18n, entry.enteredOn)}–${entry.leftOn ? shortDay(i18n, entry.leftOn) : ""}`)
                  .join(", ")}
              </span>
            </span>
            {allowedActions.includes("EDIT_PLAN") && !row.isCurrent && (
              <Button
                size="xs"
                variant="subtle"
                loading={busy}
                onClick={() => submit({ input: { id: row.id } })}
                aria-label={row.entries.length ? t`Enter again: ${row.title}` : t`Enter: ${row.title}`}
              >
                {row.entries.length ? t`Enter again` : t({ message: "Enter", context: "stage" })}
              </Button>
            )}
            {row.canTakeBack && (
              <Button
                size="xs"
                variant="subtle"
                loading={taking.busy}
                onClick={() => taking.submit({ input: { id: row.id } })}
                aria-label={t`Take back that it was entered: ${row.title}`}
              >
                <Trans>Take back</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
