import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useRef, useState } from "react";
import { Form, TextField, text } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { proofsAsked, safeNext, secondFactor, signIn } from "@/lib/allauth";
import { boot } from "@/lib/boot";
import { passkeyOfferEnd, passkeySecond } from "@/lib/factors";
import { lazyPage } from "@/lib/lazyPage";
import classes from "./account.module.css";
import { DemoAccounts } from "./DemoAccounts";
import { useCall } from "@/lib/useCall";

const OtherWays = lazyPage("account", () => import("@/features/account/entry/OtherWays"));
const PasskeyInstead = lazyPage("account", () => import("@/features/account/entry/PasskeyInstead"));

export function SignInPage() {
  const { t } = useLingui();
  // what is asked for beside the password, once the password was right
  const [proofs, setProofs] = useState<readonly string[] | null>(null);
  const email = useRef<HTMLDivElement>(null);
  const { busy, problem, run } = useCall();
  const go = () => location.assign(safeNext(new URLSearchParams(location.search).get("next")));
  const enter = (data: FormData) =>
    void run(async () => {
      await passkeyOfferEnd();
      const reply = proofs ? await secondFactor(text(data, "code")) : await signIn(text(data, "email"), text(data, "password"));
      const asked = proofsAsked(reply);
      if (reply.status === 200) go();
      else if (asked && !proofs) setProofs(asked);
      else if (reply.status === 429) return t`Too many tries. Wait a few minutes, then try again.`;
      else if (reply.status === 409) go();
      else return reply.errors?.[0]?.message ?? t`The e-mail address or the password is not right.`;
      return null;
    });
  const fill = (address: string) => {
    const form = email.current?.querySelector("form");
    const field = form?.elements.namedItem("email") as HTMLInputElement | null;
    if (field) field.value = address;
    (form?.elements.namedItem("password") as HTMLInputElement | null)?.focus();
  };
  return (
    <>
      <h1>
        <Trans>Sign in</Trans>
      </h1>
      <div className={classes.card} ref={email}>
        <Form
          label={t`Sign in`}
          onSubmit={enter}
          submit={<Trans>Sign in</Trans>}
          busy={busy}
          {...(proofs && { onCancel: () => setProofs(null) })}
          side={
            !proofs && (
              <a className="small" href="/account/reset-password">
                <Trans>Forgotten password?</Trans>
              </a>
            )
          }
        >
          {problem && <Notice tone="rust">{problem}</Notice>}
          {proofs ? (
            <TextField
              label={t`One-time code`}
              hint={t`From your authenticator app, or one of your recovery codes.`}
              name="code"
              autoComplete="one-time-code"
              required
              autoFocus
            />
          ) : (
            <>
              <TextField label={t`E-mail`} name="email" type="email" autoComplete="username webauthn" required autoFocus />
              <TextField label={t`Password`} name="password" type="password" autoComplete="current-password" required />
            </>
          )}
        </Form>
        {proofs?.includes("webauthn") && (
          <Suspense>
            <PasskeyInstead ask={passkeySecond} onDone={go} />
          </Suspense>
        )}
      </div>
      {!proofs && (
        <Suspense>
          <OtherWays onDone={go} onSecond={setProofs} />
        </Suspense>
      )}
      {boot.demo && !proofs && <DemoAccounts onChoose={fill} />}
    </>
  );
}
