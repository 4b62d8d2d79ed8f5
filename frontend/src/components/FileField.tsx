import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { fileSize, type Uploaded } from "@/lib/upload";
import { useUpload } from "@/lib/useUpload";

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
  const { share, waiting, problem, choose, stop } = useUpload(onFile);
  const sentence =
    problem &&
    {
      refused: "message" in problem ? problem.message : "",
      stopped: t`Stopped.`,
      lost: t`The connection was lost. Choose the file again.`,
    }[problem.kind];
  const told = waiting
    ? t`The connection is lost. Sending goes on by itself.`
    : file && t`Received: ${file.name}, ${fileSize(file.size, i18n.locale)}`;
  return (
    <div className="tight">
      <label className="small">
        <Trans>File</Trans> <input type="file" onChange={(event) => void choose(event.target.files?.[0])} />
      </label>
      {share !== null && (
        <span className="row">
          <progress value={share} max={1} aria-label={t`Sending`} />
          <Button size="xs" variant="subtle" onClick={stop}>
            <Trans>Stop</Trans>
          </Button>
        </span>
      )}
      <div className="small" role="status">
        {error ?? sentence ?? told}
      </div>
    </div>
  );
}
