import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddNeed_query$key } from "@/gql/lab/AddNeed_query.graphql";
import type { AddNeedMutation } from "@/gql/lab/AddNeedMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

const FIELDS = ["engagement", "skill", "nominalFte", "fte", "weeks", "startsOn", "endsOn", "note"];

/** One person's share for some weeks, before anybody is named. */
export function AddNeed(props: { query: AddNeed_query$key; onClose: () => void }) {
  const { t } = useLingui();
  const { engagements, neededSkills } = useFragment(
    graphql`
      fragment AddNeed_query on Query {
        engagements(first: 100, status: [APPRAISAL, AGREED, ACTIVE, ON_HOLD, CLOSING], orderBy: TITLE) {
          edges {
            node {
              id
              title
            }
          }
        }
        neededSkills {
          id
          name
        }
      }
    `,
    props.query,
  );
  const draftKey = "need-new";
  const { submit, busy, failure, fieldError } = useSubmit<AddNeedMutation>(
    graphql`
      mutation AddNeedMutation($input: AddStaffingNeedInput!) {
        addStaffingNeed(input: $input) {
          need {
            id
          }
        }
      }
    `,
    {
      done: t`The need is added`,
      draftKey,
      onDone: () => {
        props.onClose();
        void refresh();
      },
    },
  );
  const part = (data: FormData, name: string) => Number(text(data, name)) / 100;
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: text(data, "engagement"),
        skill: optional(data, "skill"),
        minFte: part(data, "least"),
        nominalFte: part(data, "nominal"),
        maxFte: part(data, "most"),
        weeks: Number(text(data, "weeks")),
        earliestOn: text(data, "earliestOn"),
        latestOn: text(data, "latestOn"),
        note: optional(data, "note"),
      },
    });
  const percents = { type: "number", min: "5", max: "100", step: "5", required: true } as const;
  const start = monday(addDays(today(), 14));
  return (
    <Dialog title={<Trans>Add a need</Trans>} onClose={props.onClose}>
      <Form draftKey={draftKey} label={t`Add a need`} onSubmit={send} submit={<Trans>Add</Trans>} busy={busy} onCancel={props.onClose}>
        <FailureNotice failure={failure} fields={FIELDS} />
        <SelectField
          label={t`Engagement`}
          name="engagement"
          required
          empty={t`Choose…`}
          options={engagements.edges.map(({ node }) => ({ value: node.id, label: node.title }))}
        />
        <SelectField
          label={t`Skill`}
          name="skill"
          empty={t`Any`}
          options={neededSkills.map((row) => ({ value: row.id, label: row.name }))}
        />
        <TextField label={t`Least share, percent`} name="least" {...percents} defaultValue="20" />
        <TextField
          label={t`Usual share, percent`}
          name="nominal"
          {...percents}
          defaultValue="50"
          error={fieldError("nominalFte") ?? fieldError("fte")}
        />
        <TextField label={t`Most, percent`} name="most" {...percents} defaultValue="80" />
        <TextField label={t`Weeks`} name="weeks" type="number" min="1" max="78" required defaultValue="8" error={fieldError("weeks")} />
        <TextField label={t`Earliest start`} name="earliestOn" type="date" required defaultValue={start} error={fieldError("startsOn")} />
        <TextField
          label={t`Latest start`}
          name="latestOn"
          type="date"
          required
          defaultValue={addDays(start, 28)}
          error={fieldError("endsOn")}
        />
        <TextField label={t`Note`} name="note" maxLength={200} error={fieldError("note")} />
      </Form>
    </Dialog>
  );
}
