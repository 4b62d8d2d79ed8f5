import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useRef, useState } from "react";
import { DomainFailure } from "@/lib/errors";
import { fileSize, type Uploaded, upload } from "@/lib/upload";
import classes from "./deliverables.module.css";

/** Choose or drop a file; it is sent at once, with its progress, and can be stopped. */
export function FileDrop({ file, onFile }: { file: Uploaded | null; onFile: (file: Uploaded | null) => void }) {
  const { t, i18n } = useLingui();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const abort = useRef<AbortController | null>(null);
  const send = async (chosen: File | undefined) => {
    if (!chosen) return;
    abort.current = new AbortController();
    onFile(null);
    setProblem(null);
    setShare(0);
    try {
      onFile(await upload(chosen, setShare, abort.current.signal));
    } catch (error) {
      const stopped = error instanceof DOMException;
      setProblem(
        error instanceof DomainFailure ? error.message : stopped ? t`Stopped.` : t`The connection was lost. Choose the file again.`,
      );
    }
    setShare(null);
  };
  return (
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send(event.dataTransfer.files[0]);
      }}
    >
      <label className="small">
        <Trans>Drop a file here, or choose one</Trans> <input type="file" onChange={(event) => void send(event.target.files?.[0])} />
      </label>
      {share !== null && (
        <>
          <progress value={share} max={1} aria-label={t`Sending`} />
          <Button size="xs" variant="subtle" onClick={() => abort.current?.abort()}>
            <Trans>Stop</Trans>
          </Button>
        </>
      )}
      <div className="small" role="status">
        {problem ?? (file && t`Received: ${file.name}, ${fileSize(file.size, i18n.locale)}`)}
      </div>
    </div>
  );
}
