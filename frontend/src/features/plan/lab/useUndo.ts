import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay/hooks";
import { say } from "@/lib/toasts";

interface Move {
  slip: string;
  title: string;
}

/** Keeps the last move of this visit, and takes it back while nothing else has happened since. */
export function useUndo(onDone: () => void) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [last, setLast] = useState<Move | null>(null);
  const [busy, setBusy] = useState(false);
  const undo = async ({ slip, title }: Move) => {
    setBusy(true);
    try {
      const { takeBack } = await import("./takeBack");
      await takeBack(environment, slip);
      say(t`“${title}” is back where it was`);
      onDone();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    setLast(null);
    setBusy(false);
  };
  const moved = (slip: string, title: string) => {
    setLast({ slip, title });
    say(t`“${title}” is moved`, { label: t`Undo`, run: () => void undo({ slip, title }) });
  };
  return { last, busy, moved, undo };
}
