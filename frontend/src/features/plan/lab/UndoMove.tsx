import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { DomainFailure, NetworkFailure } from "@/lib/errors";
import { refresh } from "@/lib/refresh";
import { say } from "@/lib/toasts";
import { takeBack } from "./takeBack";

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
  const environment = useRelayEnvironment();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<DomainFailure | NetworkFailure | null>(null);
  const others = moves - 1;
  const undo = async () => {
    setBusy(true);
    try {
      await takeBack(environment, slip);
      say(t`“${title}” is back where it was`);
      onDone?.();
      void refresh();
    } catch (error) {
      setFailure(error instanceof DomainFailure || error instanceof NetworkFailure ? error : new DomainFailure("INTERNAL", String(error)));
      setBusy(false);
    }
  };
  return (
    <>
      <Button type="button" size="xs" variant="light" loading={busy} onClick={() => void undo()}>
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
