import { useLingui } from "@lingui/react/macro";
import type { Reply } from "@/lib/factors";

/** What to say of the server's answer to a passkey; null when it was taken. */
export function usePasskeyWords(): (reply: Reply) => string | null {
  const { t } = useLingui();
  return ({ status }) => {
    if (status === 200) return null;
    if (status === 429) return t`Too many tries. Wait a few minutes, then try again.`;
    // removed here, or of another site or account: its device offers it all the same
    return t`This passkey is not known here.`;
  };
}

/** Asks the browser for a passkey and tells in words why it did not do. */
export function usePasskey(onDone: () => void): (ask: () => Promise<Reply>) => Promise<string | null> {
  const { t } = useLingui();
  const words = usePasskeyWords();
  return async (ask) => {
    try {
      const reply = await ask();
      if (reply.status === 200) onDone();
      return words(reply);
    } catch (error) {
      // what the browser refuses, or its owner; a server that is not reached is told of by whoever runs this
      if (error instanceof DOMException) return t`The browser did not give a passkey.`;
      throw error;
    }
  };
}
