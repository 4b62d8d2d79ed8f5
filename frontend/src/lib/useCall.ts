import { useLingui } from "@lingui/react/macro";
import { useState } from "react";

/** Runs one request of a form: busy while it runs, and a sentence when the server was not reached. */
export function useCall() {
  const { t } = useLingui();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (work: () => Promise<string | null>) => {
    setBusy(true);
    try {
      setProblem(await work());
    } catch {
      setProblem(t`The server was not reached. Try again in a moment.`);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, run };
}
