import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { takeBackMutation } from "@/gql/lab/takeBackMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { TAKE_BACK } from "./takeBack";

interface Props {
  slip: string;
  title: string;
  /** How many milestones come back with it: those that moved along moved in the same act. */
  moves: number;
  onDone?: () => void;
}

/** Takes back my own newest move, today or next week, while nothing else happened to what it moved; says so when something did. */
export function UndoMove({ slip, title, moves, onDone }: Props) {
  const { t } = useLingui();
  const { submit, busy, failure } = useSubmit<takeBackMutation>(TAKE_BACK, {
    done: t`“${title}” is back where it was`,
    onDone: () => {
      onDone?.();
      void refresh();
    },
  });
  const others = moves - 1;
  return (
    <>
      <Button type="button" size="xs" variant="light" loading={busy} onClick={() => submit({ input: { slip } })}>
        {others ? (
          <Plural value={others} one="Undo this move and # other" other="Undo this move and # others" />
        ) : (
          <Trans>Undo this move</Trans>
        )}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
