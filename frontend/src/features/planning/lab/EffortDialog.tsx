import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, TextField, optional } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { EffortDialogMutation } from "@/gql/lab/EffortDialogMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./load.module.css";

export interface Bounded {
  readonly id: string;
  readonly title: string;
  readonly effortPlan:
    | {
        readonly version: number;
        readonly minFte: number | null | undefined;
        readonly maxFte: number | null | undefined;
        readonly budgetDays: number | null | undefined;
      }
    | null
    | undefined;
}

/** How much an engagement may take at once, and in all. */
export function EffortDialog({ engagement, onClose }: { engagement: Bounded; onClose: () => void }) {
  const { t } = useLingui();
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
  const send = (data: FormData) => {
    const number = (name: string) => {
      const value = optional(data, name);
      return value === null ? null : Number(value);
    };
    submit({
      input: {
        engagement: engagement.id,
        version: plan?.version ?? 0,
        minFte: number("minFte"),
        maxFte: number("maxFte"),
        budgetDays: number("budgetDays"),
      },
    });
  };
  const given = (value: number | null | undefined) => (value == null ? undefined : String(value));
  const amount = { type: "number", min: "0", step: "0.05" };
  return (
    <Dialog title={engagement.title} onClose={onClose}>
      <Form draftKey={draftKey} label={t`Bounds and budget`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <FailureNotice failure={failure} fields={["minFte", "maxFte", "budgetDays"]} />
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
