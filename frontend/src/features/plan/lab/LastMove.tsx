import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect, useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay/hooks";
import { Notice } from "@/components/Notice";
import type { LastMoveQuery } from "@/gql/lab/LastMoveQuery.graphql";
import { shortDay } from "@/lib/dates";

// where there is nothing to take back, nothing more is loaded
const UndoMove = lazy(() => import("./UndoMove").then((module) => ({ default: module.UndoMove })));

interface Move {
  id: string;
  fromOn: string | null | undefined;
  toOn: string;
  undoableMoves: number;
}

/** My own last move of a milestone, where it is about to move again: it can be taken back instead. */
export default function LastMove({ id, title, onUndone }: { id: string; title: string; onUndone: () => void }) {
  const { i18n } = useLingui();
  const environment = useRelayEnvironment();
  const [move, setMove] = useState<Move | null>(null);
  useEffect(() => {
    const asked = fetchQuery<LastMoveQuery>(
      environment,
      graphql`
        query LastMoveQuery($id: ID!) {
          node(id: $id) {
            ... on Milestone {
              slips {
                id
                fromOn
                toOn
                undoableMoves
              }
            }
          }
        }
      `,
      { id },
      // without an answer the dialog does without it
    ).subscribe({ next: ({ node }) => setMove(node?.slips?.find((slip) => slip.undoableMoves > 0) ?? null), error: () => setMove(null) });
    return () => asked.unsubscribe();
  }, [environment, id]);
  if (!move) return null;
  const [from, to] = [move.fromOn ? shortDay(i18n, move.fromOn) : "—", shortDay(i18n, move.toOn)];
  return (
    <Notice>
      <Trans>
        You moved it last: {from} → {to}
      </Trans>
      <Suspense>
        <UndoMove slip={move.id} title={title} moves={move.undoableMoves} onDone={onUndone} />
      </Suspense>
    </Notice>
  );
}
