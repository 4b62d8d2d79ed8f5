import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/Button";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { proofsAsked } from "@/lib/allauth";
import { codeConfirm, codeRequest, hasPasskeys, passkeyOffer, passkeyOfferEnd, passkeySignIn, type Reply } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";
import { usePasskey, usePasskeyWords } from "./usePasskey";

interface Props {
  onDone: () => void;
  /** A second factor is asked for: one of these kinds. */
  onSecond: (proofs: readonly string[]) => void;
}

/** Without a password: a code by mail, or a passkey of this device. */
export default function OtherWays({ onDone, onSecond }: Props) {
  const { t } = useLingui();
  const [step, setStep] = useState<"closed" | "email" | "code">("closed");
  const { busy, problem, run, setProblem } = useCall();
  const words = usePasskeyWords();
  const use = usePasskey(onDone);
  const offered = useEffectEvent((reply: Reply | null) => {
    // an offer that could not be made is no news: whoever has a passkey still has the button
    if (reply?.status === 200) onDone();
    else if (reply?.status === 400) setProblem(words(reply));
  });
  useEffect(() => {
    void passkeyOffer().then(offered);
    return () => void passkeyOfferEnd();
  }, []);
  const send = (data: FormData) =>
    void run(async () => {
      await passkeyOfferEnd();
      const reply = step === "email" ? await codeRequest(text(data, "codeEmail")) : await codeConfirm(text(data, "mailCode").trim());
      if (reply.status === 429) return t`Too many tries. Wait a few minutes, then try again.`;
      const proofs = proofsAsked(reply);
      if (reply.status === 200) onDone();
      else if (step === "email" && reply.status === 401) setStep("code");
      else if (proofs) onSecond(proofs);
      else if (reply.status === 409) {
        setStep("email");
        return t`This code is worth nothing any more. Ask for another one.`;
      } else return reply.errors?.[0]?.message ?? t`This code is not right.`;
      return null;
    });
  return (
    <div className={classes.card}>
      {problem && <Notice tone="rust">{problem}</Notice>}
      {step === "closed" ? (
        <div className="row">
          <Button
            variant="default"
            onClick={() => {
              setProblem(null);
              setStep("email");
            }}
          >
            <Trans>Send me a code</Trans>
          </Button>
          {hasPasskeys() && (
            <Button variant="default" loading={busy} onClick={() => void run(() => use(passkeySignIn))}>
              <Trans>Use a passkey</Trans>
            </Button>
          )}
        </div>
      ) : (
        <Form
          key={step}
          label={t`Sign in with a code`}
          onSubmit={send}
          submit={step === "email" ? <Trans>Send the code</Trans> : <Trans>Sign in</Trans>}
          busy={busy}
          onCancel={() => setStep("closed")}
        >
          {step === "email" ? (
            <TextField label={t`E-mail`} name="codeEmail" type="email" autoComplete="username" required autoFocus />
          ) : (
            <>
              <p role="status" className="small">
                <Trans>If there is an account with this address, a code is on its way to it.</Trans>
              </p>
              <TextField label={t`Code from the mail`} name="mailCode" autoComplete="one-time-code" required autoFocus />
            </>
          )}
        </Form>
      )}
    </div>
  );
}
