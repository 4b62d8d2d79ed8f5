import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { LogMilestone_milestone$key } from "@/gql/lab/LogMilestone_milestone.graphql";
import type { GateDecision, LogMilestoneMutation, MilestoneOutcome } from "@/gql/lab/LogMilestoneMutation.graphql";
import { longDay, today } from "@/lib/dates";
import { gateDecision, milestoneOutcome } from "@/lib/planTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./shared.module.css";
import { useNewestMilestone } from "./useNewestMilestone";

/** A milestone is reached: what it showed, when, and the decision if it is a gate. A negative answer counts too. */
export function LogMilestone(props: { milestone: LogMilestone_milestone$key; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment LogMilestone_milestone on Milestone {
        id
        title
        version
        gate
        dueOn
        outcome
        outcomeNote
        reachedOn
        gateDecision
        gateDecidedBy
      }
    `,
    props.milestone,
  );
  const { id, gate, title } = row;
  const draftKey = `log-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<LogMilestoneMutation>(
    graphql`
      mutation LogMilestoneMutation($input: LogMilestoneInput!) {
        logMilestone(input: $input) {
          milestone {
            id
            version
            status
            reachedOn
            outcome
            outcomeNote
            gateDecision
            gateDecidedBy
            evidence {
              id
              text
              link
              createdByName
            }
            isLate
            allowedActions
            approvals {
              id
              verdict
              decidedByName
              decidedAt
              canDecide
            }
          }
        }
      }
    `,
    { done: t`“${title}” is logged`, draftKey, onDone: props.onClose },
  );
  const reload = useNewestMilestone(id);
  const version = usePinnedVersion(row.version, failure);
  const outcomes = optionsOf(milestoneOutcome, t);
  const gates = optionsOf(gateDecision, t);
  // somebody else logged it first: what they said beside what is written here
  const fields = [
    { name: "outcome", label: t`Outcome`, saved: row.outcome ?? "", options: outcomes },
    { name: "reachedOn", label: t`Reached on`, saved: row.reachedOn ?? "" },
    { name: "gateDecision", label: t`Decision at the gate`, saved: row.gateDecision ?? "", options: gates },
    { name: "gateDecidedBy", label: t`Decided by`, saved: row.gateDecidedBy },
    { name: "note", label: t`Note`, saved: row.outcomeNote },
  ].filter((field) => field.saved);
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        outcome: text(data, "outcome") as MilestoneOutcome,
        reachedOn: optional(data, "reachedOn"),
        note: optional(data, "note"),
        gateDecision: optional(data, "gateDecision") as GateDecision | null,
        gateDecidedBy: gate ? text(data, "gateDecidedBy") : null,
        evidence: proof(optional(data, "evidence"), optional(data, "evidenceLink")),
      },
    });
  return (
    <div className={classes.inline}>
      <Form label={t`Log ${title}`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={props.onClose} draftKey={draftKey}>
        <LazyConflict failure={failure} fields={fields} onReload={reload}>
          {!row.outcome && row.dueOn && <span>{t`It is due on ${longDay(i18n, row.dueOn)} now.`}</span>}
        </LazyConflict>
        <FailureNotice
          failure={failure}
          fields={["outcome", "reachedOn", "note", "gateDecision", "gateDecidedBy", "evidence"]}
          conflictShown
        />
        <div className={classes.three}>
          <SelectField
            label={t`Outcome`}
            name="outcome"
            autoFocus
            required
            empty={t`Choose…`}
            options={outcomes}
            error={fieldError("outcome")}
          />
          <TextField
            label={t`Reached on`}
            name="reachedOn"
            type="date"
            defaultValue={today()}
            max={today()}
            required
            error={fieldError("reachedOn")}
          />
          {gate && (
            <>
              <SelectField
                label={t`Decision at the gate`}
                name="gateDecision"
                required
                empty={t`Choose…`}
                options={gates}
                error={fieldError("gateDecision")}
              />
              <TextField
                label={t`Decided by`}
                name="gateDecidedBy"
                required
                maxLength={200}
                placeholder={t`Names or committee`}
                error={fieldError("gateDecidedBy")}
              />
            </>
          )}
        </div>
        <TextField label={t`Note`} name="note" rows={2} error={fieldError("note")} />
        <div className={classes.three}>
          <TextField label={t`Evidence (stays internal)`} name="evidence" maxLength={5000} error={fieldError("evidence")} />
          <TextField label={t`Link to the evidence`} name="evidenceLink" type="url" maxLength={500} placeholder="https://" />
        </div>
      </Form>
    </div>
  );
}

const proof = (words: string | null, link: string | null) => (words || link ? [{ text: words, link }] : []);
