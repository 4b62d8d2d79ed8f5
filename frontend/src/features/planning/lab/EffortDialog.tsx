import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, TextField, optional } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EffortDialog_engagement$key } from "@/gql/lab/EffortDialog_engagement.graphql";
import type { EffortDialogMutation } from "@/gql/lab/EffortDialogMutation.graphql";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./load.module.css";

/** How much an engagement may take at once, and in all. */
export function EffortDialog({ onClose, ...props }: { engagement: EffortDialog_engagement$key; onClose: () => void }) {
  const { t } = useLingui();
  const engagement = useFragment(
    graphql`
      fragment EffortDialog_engagement on Engagement {
        id
        title
        effortPlan {
          id
          version
          minFte
          maxFte
          budgetDays
        }
      }
    `,
    props.engagement,
  );
  const plan = engagement.effortPlan;
  const draftKey = `effort-${engagement.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EffortDialogMutation>(
    graphql`
      mutation EffortDialogMutation($input: SetEffortPlanInput!) {
        setEffortPlan(input: $input) {
          effortPlan {
            id
            version
            minFte
            maxFte
            budgetDays
          }
        }
      }
    `,
    {
      draftKey,
      done: t`Saved`,
      onDone: () => {
        onClose();
        void refresh();
      },
    },
  );
  const version = usePinnedVersion(plan?.version ?? 0, failure);
  const send = (data: FormData) => {
    const number = (name: string) => {
      const value = optional(data, name);
      return value === null ? null : Number(value);
    };
    submit({
      input: {
        engagement: engagement.id,
        version,
        minFte: number("minFte"),
        maxFte: number("maxFte"),
        budgetDays: number("budgetDays"),
      },
    });
  };
  const given = (value: number | null | undefined) => (value == null ? "" : String(value));
  const fields = [
    { name: "minFte", label: t`Least FTE`, saved: given(plan?.minFte) },
    { name: "maxFte", label: t`Most FTE`, saved: given(plan?.maxFte) },
    { name: "budgetDays", label: t`Budget in person-days`, saved: given(plan?.budgetDays) },
  ];
  const amount = { type: "number", min: "0", step: "0.05" };
  return (
    <Dialog title={engagement.title} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Bounds and budget`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <LazyConflict failure={failure} fields={fields} />
        <FailureNotice failure={failure} fields={["minFte", "maxFte", "budgetDays"]} conflictShown />
        <div className={classes.three}>
          <TextField label={t`Least FTE`} name="minFte" {...amount} defaultValue={given(plan?.minFte)} error={fieldError("minFte")} />
          <TextField label={t`Most FTE`} name="maxFte" {...amount} defaultValue={given(plan?.maxFte)} error={fieldError("maxFte")} />
          <TextField
            label={t`Budget in person-days`}
            name="budgetDays"
            {...amount}
            defaultValue={given(plan?.budgetDays)}
            error={fieldError("budgetDays")}
          />
        </div>
      </Form>
    </Dialog>
  );
}
