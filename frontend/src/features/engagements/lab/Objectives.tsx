import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Objectives_engagement$key } from "@/gql/lab/Objectives_engagement.graphql";
import type { ObjectivesAddMutation } from "@/gql/lab/ObjectivesAddMutation.graphql";
import { disclosure } from "@/lib/planTerms";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { useLeadThere } from "@/lib/wanted";
import { EditObjective } from "./EditObjective";
import classes from "./engagements.module.css";

export function Objectives(props: { engagement: Objectives_engagement$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const { id, objectives, allowedActions } = useFragment(
    graphql`
      fragment Objectives_engagement on Engagement {
        id
        allowedActions
        objectives {
          id
          statement
          metric
          target
          result
          met
          disclosure
          ...EditObjective_objective
        }
      }
    `,
    props.engagement,
  );
  const draftKey = `objective-new-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ObjectivesAddMutation>(
    graphql`
      mutation ObjectivesAddMutation($input: AddObjectiveInput!) {
        addObjective(input: $input) {
          engagement {
            ...Objectives_engagement
          }
        }
      }
    `,
    { done: t`The objective is added`, draftKey, onDone: () => setOpen(false) },
  );
  const add = (data: FormData) =>
    submit({ input: { engagement: id, statement: text(data, "statement"), metric: text(data, "metric"), target: text(data, "target") } });
  useLeadThere();
  const adds = allowedActions.includes("EDIT_PLAN") && !open;
  return (
    <Section
      id="objectives"
      title={<Trans>Objectives</Trans>}
      side={
        adds && (
          <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
            <Trans>Add</Trans>
          </Button>
        )
      }
      flush
    >
      {objectives.length === 0 && !open && (
        <Empty>
          <Trans>No objective is written down yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {objectives.map((row) => (
          <li key={row.id} id={row.id} className="tight">
            <span className="breakable">{row.statement}</span>
            {edited === row.id && <EditObjective objective={row} onClose={() => setEdited(null)} />}
            <span className="row small dimmed">
              {row.metric && <span>{row.metric}</span>}
              {row.target && <span>{t`Target: ${row.target}`}</span>}
              {row.result && <span>{t`Result: ${row.result}`}</span>}
              <Badge tone={row.disclosure === "INTERNAL" ? "quiet" : "ink"}>{term(disclosure, row.disclosure, t)}</Badge>
              {row.met !== null && (row.met ? <Badge tone="ink">{t`Met`}</Badge> : <Badge tone="rust">{t`Not met`}</Badge>)}
              {allowedActions.includes("EDIT_PLAN") && edited !== row.id && (
                <Button size="xs" variant="subtle" onClick={() => setEdited(row.id)}>
                  <Trans>Edit</Trans>
                </Button>
              )}
            </span>
          </li>
        ))}
        {open && (
          <li>
            <Form
              draftKey={draftKey}
              label={t`Add an objective`}
              onSubmit={add}
              submit={<Trans>Add</Trans>}
              busy={busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={failure} fields={["statement", "metric", "target"]} />
              <TextField label={t`Objective`} name="statement" rows={2} required autoFocus error={fieldError("statement")} />
              <div className={classes.two}>
                <TextField label={t`Metric`} name="metric" error={fieldError("metric")} />
                <TextField label={t`Target`} name="target" error={fieldError("target")} />
              </div>
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
