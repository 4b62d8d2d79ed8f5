import { lazy, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import type { MilestoneDeskQuery } from "@/gql/lab/MilestoneDeskQuery.graphql";
import { refresh } from "@/lib/refresh";
import { useUndo } from "./useUndo";

const MilestoneDialog = lazy(() => import("./MilestoneDialog"));
const MoveDialog = lazy(() => import("./MoveDialog"));

interface Props {
  id: string;
  /** What to begin with: its date, or everything about it. */
  start: "move" | "open";
  onClose: () => void;
}

/** The plan's dialogs of one milestone, for a page that is not the plan; the page is read anew when they close. */
export default function MilestoneDesk({ id, start, onClose }: Props) {
  const [moving, setMoving] = useState(start === "move");
  const { moved } = useUndo(() => void refresh());
  const { node } = useLazyLoadQuery<MilestoneDeskQuery>(
    graphql`
      query MilestoneDeskQuery($id: ID!) {
        node(id: $id) {
          ... on Milestone {
            dueOn
            ...MoveDialog_milestone @alias(as: "move")
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "store-or-network" },
  );
  const close = () => {
    onClose();
    void refresh();
  };
  if (!moving) return <MilestoneDialog id={id} onClose={close} onMove={() => setMoving(true)} />;
  if (!node?.move) return null;
  return (
    <MoveDialog
      milestone={node.move}
      dueOn={node.dueOn ?? null}
      onClose={onClose}
      onMoved={(slip, title) => {
        close();
        moved(slip, title);
      }}
    />
  );
}
