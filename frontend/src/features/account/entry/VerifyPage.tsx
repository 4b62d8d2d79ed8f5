import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Notice } from "@/components/Notice";
import { fileSha256, isWhole, parseRecord, problemsOf, recordText, type Problem, type SealedRecord } from "@/lib/verify";
import classes from "./entry.module.css";
import { VerifiedFacts } from "./VerifiedFacts";

/** What was found, and of what. */
interface Checked {
  sealed: SealedRecord | "broken";
  keys: ReadonlySet<string> | null;
  hash: string | null;
  problems: readonly Problem[];
}

/** Anybody who holds a record, and perhaps the file, checks them here; neither leaves their machine. */
export default function VerifyPage() {
  const { t } = useLingui();
  const [keys, setKeys] = useState<ReadonlySet<string> | null>(null);
  const [sealed, setSealed] = useState<SealedRecord | "broken" | null>(null);
  const [hash, setHash] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    const known = async () => {
      const answer = await fetch("/api/records/keys");
      const rows = (await answer.json()) as { publicKey: string }[];
      setKeys(new Set(rows.map((row) => row.publicKey)));
    };
    known().catch(() => setKeys(null));
  }, []);
  useEffect(() => {
    let current = true;
    const check = async () => {
      if (!sealed) return;
      const problems: readonly Problem[] = sealed === "broken" ? ["malformed"] : await problemsOf(sealed, keys, hash);
      if (current) setChecked({ sealed, keys, hash, problems });
    };
    void check();
    return () => {
      current = false;
    };
  }, [sealed, keys, hash]);
  // what was found of one record is never said of the next
  const same = checked?.sealed === sealed && checked.keys === keys && checked.hash === hash;
  const problems = same ? checked.problems : null;
  const readRecord = async (file: File | undefined) => setSealed(file ? (parseRecord(await recordText(file)) ?? "broken") : null);
  const readFile = async (file: File | undefined) => {
    setHash(null);
    if (!file) return;
    setShare(0);
    setHash(await fileSha256(file, setShare));
    setShare(null);
  };
  const sentences: Record<Problem, string> = {
    malformed: t`This is not an acceptance record. Choose the JSON or the PDF of a record.`,
    altered: t`The record was altered after it was made.`,
    forged: t`The signature does not belong to this record.`,
    strange_key: t`The record was not signed by this lab.`,
    other_file: t`The file is not the one that was decided on.`,
    unsupported: t`This browser cannot check the signature. The rest was checked; use a newer browser for the signature.`,
  };
  const record = sealed && sealed !== "broken" && isWhole(sealed.record) ? sealed.record : null;
  return (
    <>
      <h1>
        <Trans>Verify an acceptance record</Trans>
      </h1>
      <div className={classes.card}>
        <p>
          <Trans>
            Choose the record, as JSON or as PDF, and the delivered file if you have it. Both are checked on your machine; nothing is sent.
          </Trans>
        </p>
        <label className="tight">
          <span className="strong">
            <Trans>Record (JSON or PDF)</Trans>
          </span>
          <input
            className={classes.file}
            type="file"
            accept=".json,.pdf,application/json,application/pdf"
            onChange={(event) => void readRecord(event.target.files?.[0])}
          />
        </label>
        <label className="tight">
          <span className="strong">
            <Trans>Delivered file, optional</Trans>
          </span>
          <input className={classes.file} type="file" onChange={(event) => void readFile(event.target.files?.[0])} />
        </label>
        {share !== null && <progress value={share} max={1} aria-label={t`Reading the file`} />}
        <div role="status" className="stack">
          {problems?.length === 0 && (
            <Notice tone="moss">
              {hash ? <Trans>The record holds, and the file is the one that was decided on.</Trans> : <Trans>The record holds.</Trans>}
            </Notice>
          )}
          {problems?.map((problem) => (
            <Notice key={problem} tone="rust">
              {sentences[problem]}
            </Notice>
          ))}
          {problems && keys === null && (
            <Notice>
              <Trans>The lab’s keys were not reached, so whose signature it is was not checked.</Trans>
            </Notice>
          )}
        </div>
        {record && problems && !problems.some((problem) => problem === "altered" || problem === "forged") && (
          <VerifiedFacts record={record} />
        )}
      </div>
    </>
  );
}
