import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { PastDay } from "@/features/shared/lab/PastDay";
import type { QuickAddQuery } from "@/gql/lab/QuickAddQuery.graphql";
import { deliverableKind } from "@/lib/domainTerms";
import { waitingFor } from "@/lib/planTerms";
import { refresh } from "@/lib/refresh";
import { logKind, optionsOf } from "@/lib/terms";
import { forgetDraft } from "@/lib/useFormDraft";
import { useAdd, type What } from "./useAdd";

interface Props {
  /** The engagement that is open, if one is. */
  reference: string | null;
  onClose: () => void;
}

/** Add something to an engagement from wherever one is. */
export default function QuickAdd(props: Props) {
  return (
    <Dialog title={<Trans>Quick add</Trans>} onClose={props.onClose} focus="what">
      <Suspense fallback={<p className="dimmed">…</p>}>
        <AddForm {...props} />
      </Suspense>
    </Dialog>
  );
}

const DRAFT = "quick-add";

function AddForm({ reference, onClose }: Props) {
  const { t } = useLingui();
  const [what, setWhat] = useState<What>("PROGRESS");
  const data = useLazyLoadQuery<QuickAddQuery>(
    graphql`
      query QuickAddQuery($reference: String!, $open: Boolean!) {
        engagement(reference: $reference) @include(if: $open) {
          id
          title
          allowedActions
        }
        viewer {
          myWeek {
            engagements {
              id
              title
              allowedActions
            }
          }
        }
      }
    `,
    { reference: reference ?? "", open: reference !== null },
    { fetchPolicy: "store-and-network" },
  );
  const here = data.engagement;
  const mine = data.viewer.myWeek.engagements.filter((row) => row.id !== here?.id);
  const engagements = here ? [here, ...mine] : mine;
  const takers = engagements.filter((row) => row.allowedActions.includes(isPlan(what) ? "EDIT_PLAN" : "LOG"));
  const { send, busy, failure, fieldError } = useAdd(what, () => {
    forgetDraft(DRAFT);
    onClose();
    void refresh();
  });
  const kinds = [
    ...optionsOf(logKind, t),
    ...(engagements.some((row) => row.allowedActions.includes("EDIT_PLAN"))
      ? [
          { value: "MILESTONE", label: t`Milestone` },
          { value: "DELIVERABLE", label: t`Deliverable` },
          { value: "WAITING", label: t`Waiting on client` },
        ]
      : []),
  ];
  if (engagements.length === 0)
    return (
      <p className="dimmed">
        <Trans>You are on the team of no running engagement. Open one, then add to it.</Trans>
      </p>
    );
  return (
    <Form label={t`Quick add`} onSubmit={send} submit={<Trans>Add</Trans>} busy={busy} onCancel={onClose} draftKey={DRAFT}>
      <FailureNotice failure={failure} fields={["title", "body", "what", "dueOn"]} />
      <SelectField label={t`What`} name="what" autoFocus options={kinds} onChange={(value) => setWhat(value as What)} />
      <SelectField
        label={t`Engagement`}
        name="engagement"
        required
        options={takers.map((row) => ({ value: row.id, label: row.title }))}
        error={fieldError("engagement")}
      />
      {what === "DELIVERABLE" && (
        <SelectField label={t`Kind`} name="deliverableKind" defaultValue="REPORT" options={optionsOf(deliverableKind, t)} />
      )}
      {what === "WAITING" && <SelectField label={t`Waiting for`} name="waitingFor" options={optionsOf(waitingFor, t)} />}
      <TextField
        key={isPlan(what) ? "title" : "body"}
        label={isPlan(what) ? t`Title` : t`What happened`}
        name="words"
        required
        {...(isPlan(what) ? { maxLength: 200 } : { rows: 3 })}
        error={fieldError("title") ?? fieldError("body") ?? fieldError("what")}
      />
      {(what === "MILESTONE" || what === "DELIVERABLE") && <DueOn isMilestone={what === "MILESTONE"} error={fieldError("dueOn")} />}
    </Form>
  );
}

/** When it is due. A milestone on a day that is past is late at once: that is said before it is saved, as in the plan. */
function DueOn({ isMilestone, error }: { isMilestone: boolean; error: string | null }) {
  const { t } = useLingui();
  const [day, setDay] = useState("");
  return (
    <>
      <div onInput={(event) => event.target instanceof HTMLInputElement && setDay(event.target.value)}>
        <TextField label={t`Due on`} name="dueOn" type="date" error={error} />
      </div>
      {isMilestone && <PastDay day={day} />}
    </>
  );
}

const isPlan = (what: What) => what === "MILESTONE" || what === "DELIVERABLE" || what === "WAITING";
