import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/Button";
import { DomainFailure } from "@/lib/errors";
import { fileSize, goesOn, type Uploaded, upload } from "@/lib/upload";
import classes from "./deliverables.module.css";

/** Choose or drop a file; it is sent at once, goes on by itself after a lost connection, and can be cancelled. */
export function FileDrop({ file, onFile }: { file: Uploaded | null; onFile: (file: Uploaded | null) => void }) {
  const { t, i18n } = useLingui();
  const [chosen, setChosen] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [lost, setLost] = useState(false);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState<readonly File[]>([]);
  const abort = useRef<AbortController | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const sending = share !== null;
  useWarning(sending);
  const send = async (next: File | null | undefined) => {
    if (!next || sending) return;
    const control = new AbortController();
    abort.current = control;
    onFile(null);
    setChosen(next);
    setSeveral([]);
    setProblem(null);
    setLost(false);
    setShare(0);
    const told = (now: { share: number; waiting: boolean }) => {
      setWaiting(now.waiting);
      if (!now.waiting) setShare(now.share);
    };
    try {
      onFile(await upload(next, told, control.signal));
    } catch (error) {
      const refused = error instanceof DomainFailure;
      setLost(!control.signal.aborted && (!refused || goesOn(error)));
      setProblem(refused ? error.message : control.signal.aborted ? t`Cancelled.` : t`The connection was lost.`);
    }
    setWaiting(false);
    setShare(null);
  };
  const choose = (next: File | null) => {
    setSeveral([]);
    input.current?.focus();
    void send(next);
  };
  const size = chosen ? fileSize(chosen.size, i18n.locale) : "";
  const percent = new Intl.NumberFormat(i18n.locale, { style: "percent" }).format(share ?? 0);
  const told = waiting
    ? t`The connection is lost. Sending goes on by itself.`
    : share === 1
      ? t`Everything has arrived and is being checked.`
      : "";
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
        const dropped = [...event.dataTransfer.files];
        if (sending || dropped.length < 2) return void send(dropped[0]);
        setProblem(null);
        setSeveral(dropped);
      }}
    >
      <label className="small">
        <Trans>Drop a file here, or choose one</Trans>{" "}
        <input
          ref={input}
          type="file"
          // not disabled: it has the focus of whoever chose by keyboard
          aria-disabled={sending}
          onClick={(event) => sending && event.preventDefault()}
          onChange={(event) => void send(event.target.files?.[0])}
        />
      </label>
      {several.length > 0 && <WhichFile files={several} onChoose={choose} onCancel={() => choose(null)} />}
      {sending && (
        <>
          <progress value={share} max={1} aria-label={t`Sending`} />
          <span className="row small">
            <span className="number">{t`${percent} of ${size}`}</span>
            <Button size="xs" variant="subtle" onClick={() => abort.current?.abort()}>
              <Trans>Cancel sending</Trans>
            </Button>
          </span>
        </>
      )}
      <div className="small" role="status">
        {problem ?? (sending ? told : file && t`Received: ${file.name}, ${fileSize(file.size, i18n.locale)}`)}
      </div>
      {lost && (
        <Button size="xs" variant="light" onClick={() => void send(chosen)}>
          <Trans>Go on sending</Trans>
        </Button>
      )}
    </div>
  );
}

/** A version is one file. Of several that were dropped none is taken until somebody says which. */
function WhichFile(props: { files: readonly File[]; onChoose: (file: File) => void; onCancel: () => void }) {
  const { i18n } = useLingui();
  const { length } = props.files;
  return (
    <div className="stack" role="group" aria-labelledby="which-file">
      <p className="small" id="which-file" role="status">
        <Plural
          value={length}
          one="A version is one file, and # was dropped."
          other="A version is one file, and # were dropped. Which one is it? To hand over all of them, drop one archive."
        />
      </p>
      <span className="row" style={{ maxBlockSize: "12rem", overflowY: "auto" }}>
        {props.files.map((file, place) => (
          <Button key={place} size="xs" variant="light" onClick={() => props.onChoose(file)}>
            <span className="breakable">{`${file.name}, ${fileSize(file.size, i18n.locale)}`}</span>
          </Button>
        ))}
        <Button size="xs" variant="subtle" onClick={props.onCancel}>
          <Trans>None of them</Trans>
        </Button>
      </span>
    </div>
  );
}

/** The browser asks before the page is left while something is under way. */
function useWarning(active: boolean) {
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [active]);
}
