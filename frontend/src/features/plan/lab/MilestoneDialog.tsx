import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import table from "@/components/table.module.css";
import type { MilestoneDialogQuery } from "@/gql/lab/MilestoneDialogQuery.graphql";
import { useLeadThere } from "@/lib/wanted";
import { MilestoneRow } from "./MilestoneRow";

/** Everything about one milestone, and what can be done with it. */
export default function MilestoneDialog({ id, onClose, onMove }: { id: string; onClose: () => void; onMove: () => void }) {
  const { node } = useLazyLoadQuery<MilestoneDialogQuery>(
    graphql`
      query MilestoneDialogQuery($id: ID!) {
        node(id: $id) {
          ... on Milestone {
            title
            ...MilestoneRow_milestone @alias(as: "row")
          }
        }
      }
    `,
    { id },
    { fetchPolicy: "store-and-network" },
  );
  useLeadThere();
  if (!node?.row) return null;
  return (
    <Dialog title={node.title ?? ""} onClose={onClose} wide>
      <ul className={table.list} style={{ marginInline: "-1rem" }}>
        <MilestoneRow milestone={node.row} onMove={onMove} onGone={onClose} />
      </ul>
    </Dialog>
  );
}
