import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { codesMake, type Factor, type Reply, totpBegin, totpConfirm, totpEnd } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";
import type { Guarded } from "./SecurityPage";

interface Props {
  found: readonly Factor[] | null;
  guarded: Guarded;
  onChange: () => Promise<void>;
}

// one function for all renderings: it is called when the codes come, and never again
const focusOnce = (codes: HTMLElement | null) => codes?.focus();

/** A code from one's telephone beside the password; recovery codes for the day it is lost. */
export function SecondFactor({ found, guarded, onChange }: Props) {
  const { t } = useLingui();
  const [secret, setSecret] = useState<string | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const { busy, problem, run } = useCall();
  const isOn = found?.some((factor) => factor.type === "totp") ?? false;
  const left = found?.find((factor) => factor.type === "recovery_codes")?.unused_code_count ?? 0;
  const refused = (reply: Reply) => reply.errors?.[0]?.message ?? t`This could not be changed. Load the page anew, then try again.`;
  const begin = () =>
    void run(async () => {
      const reply = await guarded(totpBegin);
      if (!reply) return null;
      // "not set up" is what the server says when it hands out the key
      if (!reply.meta?.secret) return refused(reply);
      setSecret(reply.meta.secret);
      return null;
    });
  const makeCodes = async () => {
    const made = await guarded(codesMake);
    if (made && made.status !== 200) return refused(made);
    setCodes(made?.data.unused_codes ?? null);
    await onChange();
    return null;
  };
  const confirm = (data: FormData) =>
    void run(async () => {
      const reply = await guarded(() => totpConfirm(text(data, "totp").trim()));
      if (!reply) return null;
      if (reply.status !== 200) return reply.errors?.[0]?.message ?? t`This code is not right.`;
      setSecret(null);
      return makeCodes();
    });
  const end = () =>
    void run(async () => {
      const reply = await guarded(totpEnd);
      if (!reply) return null;
      if (reply.status !== 200) return refused(reply);
      setCodes(null);
      await onChange();
      return null;
    });
  const file = codes && `data:text/plain;charset=utf-8,${encodeURIComponent(codes.join("\n"))}`;
  return (
    <section className={classes.card} aria-labelledby="factor">
      <div className="row">
        <h2 id="factor" style={{ margin: 0, fontSize: "1rem" }}>
          <Trans>Second factor</Trans>
        </h2>
        {found && (isOn ? <Badge tone="moss">{t({ message: "On", context: "switch" })}</Badge> : <Badge>{t`Off`}</Badge>)}
      </div>
      {problem && !secret && <Notice tone="rust">{problem}</Notice>}
      {!isOn && !secret && (
        <>
          <p className="small">
            <Trans>With an authenticator app on your telephone, nobody signs in with your password alone.</Trans>
          </p>
          <div>
            <Button variant="light" loading={busy} disabled={!found} onClick={begin}>
              <Trans>Set it up</Trans>
            </Button>
          </div>
        </>
      )}
      {secret && (
        <Form
          label={t`Set up the second factor`}
          onSubmit={confirm}
          submit={<Trans>Switch it on</Trans>}
          busy={busy}
          onCancel={() => setSecret(null)}
        >
          {problem && <Notice tone="rust">{problem}</Notice>}
          <p className="small">
            <Trans>Scan this with your authenticator app, or type the key by hand, then give the code that it shows.</Trans>
          </p>
          <img
            src={`/api/account/totp.svg?${secret.slice(0, 4)}`}
            alt={t`QR code of the key below`}
            width="180"
            height="180"
            className={classes.qr}
          />
          <code className="breakable" data-testid="secret">
            {secret}
          </code>
          <TextField label={t`One-time code`} name="totp" autoComplete="one-time-code" required autoFocus />
        </Form>
      )}
      {codes && file && (
        <div role="status" className="stack" tabIndex={-1} ref={focusOnce}>
          <p className="small">
            <Trans>Keep these codes where you will find them without your telephone. Each works once; they are not shown again.</Trans>
          </p>
          <ul className={classes.codes}>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <a href={file} download="passerelle-recovery-codes.txt" className="small">
            <Trans>Download the codes</Trans>
          </a>
        </div>
      )}
      {isOn && (
        <div className="row">
          <span className="small dimmed">
            <Plural value={left} one="# recovery code left" other="# recovery codes left" />
          </span>
          <Button size="sm" variant="light" loading={busy} onClick={() => void run(makeCodes)}>
            <Trans>New recovery codes</Trans>
          </Button>
          <Button size="sm" variant="subtle" danger loading={busy} onClick={end}>
            <Trans>Switch it off</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
