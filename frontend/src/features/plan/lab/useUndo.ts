import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useMutation } from "react-relay/hooks";
import type { useUndoMutation } from "@/gql/lab/useUndoMutation.graphql";
import { say } from "@/lib/toasts";

interface Move {
  slip: string;
  title: string;
}

/** Keeps the last move of this visit, and takes it back while nothing else has happened since. */
export function useUndo(onDone: () => void) {
  const { t } = useLingui();
  const [last, setLast] = useState<Move | null>(null);
  const [commit, busy] = useMutation<useUndoMutation>(graphql`
    mutation useUndoMutation($input: UndoMilestoneMoveInput!) {
      undoMilestoneMove(input: $input) {
        milestone {
          ...MilestoneRow_milestone
        }
        engagement {
          id
          nextMilestone {
            id
          }
          milestones {
            ...MoveDialog_milestone
          }
          ...Timeline_engagement
          ...PlanTable_engagement
        }
      }
    }
  `);
  const undo = ({ slip, title }: Move) =>
    commit({
      variables: { input: { slip } },
      onCompleted: () => {
        setLast(null);
        say(t`“${title}” is back where it was`);
        onDone();
      },
      onError: (error) => {
        setLast(null);
        say(error.message);
      },
    });
  const moved = (slip: string, title: string) => {
    setLast({ slip, title });
    say(t`“${title}” is moved`, { label: t`Undo`, run: () => undo({ slip, title }) });
  };
  return { last, busy, moved, undo };
}
