import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Button } from "@/components/Button";
import { DomainFailure } from "@/lib/errors";
import { fileSize, type Uploaded, upload } from "@/lib/upload";

/** A file, sent as soon as it is chosen; it belongs to nothing until the form is sent. */
export function FileField({
  file,
  onFile,
  error,
}: {
  file: Uploaded | null;
  onFile: (file: Uploaded | null) => void;
  error: string | null;
}) {
  const { t, i18n } = useLingui();
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const abort = useRef<AbortController | null>(null);
  const send = async (chosen: File | undefined) => {
    onFile(null);
    setProblem(null);
    if (!chosen) return;
    abort.current = new AbortController();
    setShare(0);
    try {
      onFile(await upload(chosen, (now) => !now.waiting && setShare(now.share), abort.current.signal));
    } catch (failure) {
      const stopped = failure instanceof DOMException;
      setProblem(
        failure instanceof DomainFailure ? failure.message : stopped ? t`Stopped.` : t`The connection was lost. Choose the file again.`,
      );
    }
    setShare(null);
  };
  return (
    <div className="tight">
      <label className="small">
        <Trans>File</Trans> <input type="file" onChange={(event) => void send(event.target.files?.[0])} />
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
