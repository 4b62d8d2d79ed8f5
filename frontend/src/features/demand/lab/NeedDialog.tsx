import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { NeedDialog_need$key } from "@/gql/lab/NeedDialog_need.graphql";
import type { NeedDialog_query$key } from "@/gql/lab/NeedDialog_query.graphql";
import type { NeedDialogAddMutation } from "@/gql/lab/NeedDialogAddMutation.graphql";
import type { NeedDialogUpdateMutation } from "@/gql/lab/NeedDialogUpdateMutation.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

const FIELDS = ["engagement", "skill", "nominalFte", "fte", "weeks", "startsOn", "endsOn", "note"];
const part = (data: FormData, name: string) => Number(text(data, name)) / 100;
const percent = (share: number | undefined, otherwise: string) => (share === undefined ? otherwise : String(Math.round(share * 100)));

interface Props {
  query: NeedDialog_query$key;
  /** What is changed; without it a need is added. */
  need?: NeedDialog_need$key | null;
  onClose: () => void;
}

/** One person's share for some weeks, before anybody is named. */
export function NeedDialog(props: Props) {
  const { t } = useLingui();
  const { engagementNames, neededSkills } = useFragment(
    graphql`
      fragment NeedDialog_query on Query {
        engagementNames(status: [LEAD, APPRAISAL, AGREED, ACTIVE, ON_HOLD, CLOSING]) {
          engagement
          title
        }
        neededSkills {
          id
          name
        }
      }
    `,
    props.query,
  );
  const need = useFragment(
    graphql`
      fragment NeedDialog_need on StaffingNeed {
        id
        version
        weeks
        minFte
        nominalFte
        maxFte
        earliestOn
        latestOn
        note
        skill {
          id
        }
        engagement {
          title
        }
      }
    `,
    props.need ?? null,
  );
  const onDone = () => {
    props.onClose();
    void refresh();
  };
  const draftKey = `need-${need?.id ?? "new"}`;
  const adding = useSubmit<NeedDialogAddMutation>(
    graphql`
      mutation NeedDialogAddMutation($input: AddStaffingNeedInput!) {
        addStaffingNeed(input: $input) {
          need {
            id
          }
        }
      }
    `,
    { done: t`The need is added`, draftKey, onDone },
  );
  const updating = useSubmit<NeedDialogUpdateMutation>(
    graphql`
      mutation NeedDialogUpdateMutation($input: UpdateStaffingNeedInput!) {
        updateStaffingNeed(input: $input) {
          need {
            id
            version
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone },
  );
  const version = usePinnedVersion(need?.version ?? 0, updating.failure);
  const { busy, failure, fieldError } = need ? updating : adding;
  const skills = neededSkills.map((row) => ({ value: row.id, label: row.name }));
  const anySkill = t({ context: "skill", message: "Any" });
  const fields = need
    ? [
        { name: "skill", label: t`Skill`, saved: need.skill?.id ?? "", options: [{ value: "", label: anySkill }, ...skills] },
        { name: "least", label: t`Least share, percent`, saved: percent(need.minFte, "") },
        { name: "nominal", label: t`Usual share, percent`, saved: percent(need.nominalFte, "") },
        { name: "most", label: t`Most, percent`, saved: percent(need.maxFte, "") },
        { name: "weeks", label: t`Weeks`, saved: String(need.weeks) },
        { name: "earliestOn", label: t`Earliest start`, saved: need.earliestOn },
        { name: "latestOn", label: t`Latest start`, saved: need.latestOn },
        { name: "note", label: t`Note`, saved: need.note },
      ]
    : [];
  const send = (data: FormData) => {
    const asked = {
      skill: optional(data, "skill"),
      minFte: part(data, "least"),
      nominalFte: part(data, "nominal"),
      maxFte: part(data, "most"),
      weeks: Number(text(data, "weeks")),
      earliestOn: text(data, "earliestOn"),
      latestOn: text(data, "latestOn"),
      note: optional(data, "note"),
    };
    if (need) updating.submit({ input: { id: need.id, version, ...asked } });
    else adding.submit({ input: { engagement: text(data, "engagement"), ...asked } });
  };
  const title = need?.engagement.title ?? "";
  const name = need ? t`Change the need of ${title}` : t`Add a need`;
  const start = monday(addDays(today(), 14));
  return (
    <Dialog title={name} onClose={props.onClose}>
      <Form
        draftKey={draftKey}
        label={name}
        onSubmit={send}
        submit={need ? <Trans>Save</Trans> : <Trans>Add</Trans>}
        busy={busy}
        onCancel={props.onClose}
      >
        <LazyConflict failure={failure} fields={fields} />
        <FailureNotice failure={failure} fields={FIELDS} conflictShown />
        {!need && (
          <SelectField
            label={t`Engagement`}
            name="engagement"
            required
            empty={t`Choose…`}
            options={engagementNames.map((row) => ({ value: row.engagement, label: row.title }))}
          />
        )}
        <SelectField label={t`Skill`} name="skill" empty={anySkill} defaultValue={need?.skill?.id} options={skills} />
        <Shares need={need} error={fieldError("nominalFte") ?? fieldError("fte")} />
        <TextField
          label={t`Weeks`}
          name="weeks"
          type="number"
          min="1"
          max="78"
          required
          defaultValue={String(need?.weeks ?? 8)}
          error={fieldError("weeks")}
        />
        <TextField
          label={t`Earliest start`}
          name="earliestOn"
          type="date"
          required
          defaultValue={need?.earliestOn ?? start}
          error={fieldError("startsOn")}
        />
        <TextField
          label={t`Latest start`}
          name="latestOn"
          type="date"
          required
          defaultValue={need?.latestOn ?? addDays(start, 28)}
          error={fieldError("endsOn")}
        />
        <TextField label={t`Note`} name="note" maxLength={200} defaultValue={need?.note} error={fieldError("note")} />
      </Form>
    </Dialog>
  );
}

interface SharesProps {
  need: { readonly minFte: number; readonly nominalFte: number; readonly maxFte: number } | null | undefined;
  error: string | null;
}

function Shares({ need, error }: SharesProps) {
  const { t } = useLingui();
  const field = { type: "number", min: "5", max: "100", step: "1", required: true } as const;
  return (
    <>
      <TextField label={t`Least share, percent`} name="least" {...field} defaultValue={percent(need?.minFte, "20")} />
      <TextField label={t`Usual share, percent`} name="nominal" {...field} defaultValue={percent(need?.nominalFte, "50")} error={error} />
      <TextField label={t`Most, percent`} name="most" {...field} defaultValue={percent(need?.maxFte, "80")} />
    </>
  );
}
