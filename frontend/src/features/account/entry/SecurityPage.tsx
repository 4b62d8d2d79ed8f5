import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useState } from "react";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { boot } from "@/lib/boot";
import { asksAgain, type Factor, factors, passkeyProve, type Reply, reauthenticate } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";
import PasskeyInstead from "./PasskeyInstead";
import { Passkeys } from "./Passkeys";
import { PasswordChange } from "./PasswordChange";
import { SecondFactor } from "./SecondFactor";
import { Sessions } from "./Sessions";

/** Runs an act for which one must have signed in a moment ago; the password is asked for where the server wants it. */
export type Guarded = <Data>(act: () => Promise<Reply<Data>>) => Promise<Reply<Data> | null>;

/** How one signs in: password, second factor, passkeys, and what is open elsewhere. */
export default function SecurityPage() {
  const { t } = useLingui();
  const [found, setFound] = useState<readonly Factor[] | null>(null);
  const [again, setAgain] = useState<((done: boolean) => void) | null>(null);
  const { busy, problem, run } = useCall();
  const read = useCallback(async () => {
    const reply = await factors();
    if (reply.status === 200) setFound(reply.data);
    else location.assign(`/sign-in?next=${encodeURIComponent("/account/security")}`);
  }, []);
  useEffect(() => void read(), [read]);
  const guarded: Guarded = async (act) => {
    const reply = await act();
    if (!asksAgain(reply)) return reply;
    const proved = await new Promise<boolean>((resolve) => setAgain(() => resolve));
    setAgain(null);
    return proved ? act() : null;
  };
  const prove = (data: FormData) =>
    void run(async () => {
      const reply = await reauthenticate(text(data, "proof"));
      if (reply.status === 200) again?.(true);
      else return reply.errors?.[0]?.message ?? t`The password is not right.`;
      return null;
    });
  return (
    <>
      <h1>
        <Trans>Sign-in and security</Trans>
      </h1>
      <p className="small">
        <a href={boot.role ? "/" : "/portal/"}>
          <Trans>Back to Passerelle</Trans>
        </a>
      </p>
      {again && (
        <div className={classes.card} role="alertdialog" aria-label={t`Your password, to be sure`}>
          <Form
            label={t`Your password, to be sure`}
            onSubmit={prove}
            submit={<Trans>Go on</Trans>}
            busy={busy}
            onCancel={() => again(false)}
          >
            {problem && <Notice tone="rust">{problem}</Notice>}
            <p>
              <Trans>This changes how you sign in. Type your password once more.</Trans>
            </p>
            <TextField label={t`Password`} name="proof" type="password" autoComplete="current-password" required autoFocus />
          </Form>
          {found?.some((factor) => factor.type === "webauthn") && <PasskeyInstead ask={passkeyProve} onDone={() => again(true)} />}
        </div>
      )}
      <SecondFactor found={found} guarded={guarded} onChange={read} />
      <Passkeys found={found} guarded={guarded} onChange={read} />
      <PasswordChange />
      <Sessions />
    </>
  );
}
