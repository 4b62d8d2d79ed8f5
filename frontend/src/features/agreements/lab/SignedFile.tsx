import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Button } from "@/components/Button";
import { DomainFailure } from "@/lib/errors";
import { fileSize, type Uploaded, upload } from "@/lib/upload";
import classes from "./agreements.module.css";

interface Props {
  /** Name of the file that is there already. */
  now: string | null;
  file: Uploaded | null;
  onFile: (file: Uploaded | null) => void;
  error: string | null;
}

/** The signed paper: sent as soon as it is chosen, and the agreement's only once the form is sent. */
export function SignedFile({ now, file, onFile, error }: Props) {
  const { t, i18n } = useLingui();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  const send = async (chosen: File | undefined) => {
    abort.current?.abort();
    onFile(null);
    setProblem(null);
    if (!chosen) return;
    const control = new AbortController();
    abort.current = control;
    setShare(0);
    try {
      onFile(await upload(chosen, (told) => !told.waiting && setShare(told.share), control.signal));
    } catch (failure) {
      if (!control.signal.aborted)
        setProblem(failure instanceof DomainFailure ? failure.message : t`The connection was lost. Choose the file again.`);
    }
    if (abort.current === control) setShare(null);
  };
  return (
    <div className={`tight ${classes.file}`}>
      <label className="small">
        {now ? <Trans>Signed file, in place of {now}</Trans> : <Trans>Signed file</Trans>}{" "}
        <input type="file" onChange={(event) => void send(event.target.files?.[0])} />
      </label>
      {share !== null && (
        <span className="row">
          <progress value={share} max={1} aria-label={t`Sending`} />
          <Button size="xs" variant="subtle" onClick={() => abort.current?.abort()}>
            <Trans>Stop</Trans>
          </Button>
        </span>
      )}
      <div className="small" role="status">
        {error ?? problem ?? (file && t`Received: ${file.name}, ${fileSize(file.size, i18n.locale)}`)}
      </div>
    </div>
  );
}
