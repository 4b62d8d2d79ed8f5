import { Trans } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { hasPasskeys, type Reply } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import { usePasskey } from "./usePasskey";

interface Props {
  ask: () => Promise<Reply>;
  onDone: () => void;
}

/** A passkey in the place of what a form asks for; nothing where the browser has none. */
export default function PasskeyInstead({ ask, onDone }: Props) {
  const { busy, problem, run } = useCall();
  const use = usePasskey(onDone);
  if (!hasPasskeys()) return null;
  return (
    <div className="stack">
      {problem && <Notice tone="rust">{problem}</Notice>}
      <div>
        <Button variant="default" loading={busy} onClick={() => void run(() => use(ask))}>
          <Trans>Use a passkey</Trans>
        </Button>
      </div>
    </div>
  );
}
