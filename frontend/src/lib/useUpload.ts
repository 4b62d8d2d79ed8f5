import { useRef, useState } from "react";
import { DomainFailure } from "./errors";
import { type Uploaded, upload } from "./upload";

/** What went wrong: the server's sentence, or which of two things the reader knows already. */
export type UploadProblem = { kind: "refused"; message: string } | { kind: "stopped" } | { kind: "lost" };

/** A file that is sent as soon as it is chosen; it belongs to nothing until a form is sent with its id. */
export function useUpload(onFile: (file: Uploaded | null) => void) {
  const [share, setShare] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<UploadProblem | null>(null);
  const abort = useRef<AbortController | null>(null);
  const choose = async (chosen: File | undefined) => {
    onFile(null);
    setProblem(null);
    if (!chosen) return;
    abort.current = new AbortController();
    setShare(0);
    try {
      const told = (now: { share: number; waiting: boolean }) => {
        setWaiting(now.waiting);
        if (!now.waiting) setShare(now.share);
      };
      onFile(await upload(chosen, told, abort.current.signal));
    } catch (failure) {
      if (failure instanceof DomainFailure) setProblem({ kind: "refused", message: failure.message });
      else setProblem({ kind: failure instanceof DOMException ? "stopped" : "lost" });
    }
    setWaiting(false);
    setShare(null);
  };
  return { share, waiting, problem, choose, stop: () => abort.current?.abort() };
}
