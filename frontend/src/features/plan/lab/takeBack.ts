import { commitMutation, graphql } from "react-relay/hooks";
import type { Environment } from "relay-runtime";
import type { takeBackMutation } from "@/gql/lab/takeBackMutation.graphql";

/** Takes back a move and all that followed in the same act. */
export const TAKE_BACK = graphql`
  mutation takeBackMutation($input: UndoMilestoneMoveInput!) {
    undoMilestoneMove(input: $input) {
      milestone {
        ...Slips_milestone
      }
      engagement {
        id
        nextMilestone {
          id
        }
        milestones {
          id
          isLate
          slipDays
          ...MoveDialog_milestone
        }
      }
    }
  }
`;

/** For a toast, which no component stands behind; rejects with what the server says when something else happened since. */
export const takeBack = (environment: Environment, slip: string) =>
  new Promise<void>((resolve, reject) =>
    commitMutation<takeBackMutation>(environment, {
      mutation: TAKE_BACK,
      variables: { input: { slip } },
      onCompleted: () => resolve(),
      onError: reject,
    }),
  );
