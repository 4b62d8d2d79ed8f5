import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { optional, text } from "@/components/Form";
import type { DeliverableKind, useAddDeliverableMutation } from "@/gql/lab/useAddDeliverableMutation.graphql";
import type { LogKind, useAddEntryMutation } from "@/gql/lab/useAddEntryMutation.graphql";
import type { useAddMilestoneMutation } from "@/gql/lab/useAddMilestoneMutation.graphql";
import type { useAddWaitingMutation, WaitingFor } from "@/gql/lab/useAddWaitingMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** What can be added from anywhere: a kind of log entry, or one of these. */
export type What = LogKind | "MILESTONE" | "DELIVERABLE" | "WAITING";

/** Sends whichever of the four acts a form is about, as what the form says. */
export function useAdd(what: What, onDone: () => void) {
  const { t } = useLingui();
  const entry = useSubmit<useAddEntryMutation>(
    graphql`
      mutation useAddEntryMutation($input: AddLogEntryInput!) {
        addLogEntry(input: $input) {
          entry {
            id
          }
        }
      }
    `,
    { done: t`Logged`, onDone },
  );
  const milestone = useSubmit<useAddMilestoneMutation>(
    graphql`
      mutation useAddMilestoneMutation($input: AddMilestoneInput!) {
        addMilestone(input: $input) {
          engagement {
            id
          }
        }
      }
    `,
    { done: t`The milestone is added`, onDone },
  );
  const deliverable = useSubmit<useAddDeliverableMutation>(
    graphql`
      mutation useAddDeliverableMutation($input: AddDeliverableInput!) {
        addDeliverable(input: $input) {
          engagement {
            id
          }
        }
      }
    `,
    { done: t`The deliverable is added`, onDone },
  );
  const waiting = useSubmit<useAddWaitingMutation>(
    graphql`
      mutation useAddWaitingMutation($input: OpenWaitingPeriodInput!) {
        openWaitingPeriod(input: $input) {
          engagement {
            id
          }
        }
      }
    `,
    { done: t`Recorded`, onDone },
  );
  const active = what === "MILESTONE" ? milestone : what === "DELIVERABLE" ? deliverable : what === "WAITING" ? waiting : entry;
  const send = (data: FormData) => {
    const engagement = text(data, "engagement");
    const [words, dueOn] = [text(data, "words"), optional(data, "dueOn")];
    if (what === "MILESTONE") milestone.submit({ input: { engagement, title: words, dueOn } });
    else if (what === "DELIVERABLE")
      deliverable.submit({ input: { engagement, title: words, dueOn, kind: text(data, "deliverableKind") as DeliverableKind } });
    else if (what === "WAITING") waiting.submit({ input: { engagement, what: words, waitingFor: text(data, "waitingFor") as WaitingFor } });
    else entry.submit({ input: { engagement, kind: what, body: words } });
  };
  return { send, busy: active.busy, failure: active.failure, fieldError: active.fieldError };
}
