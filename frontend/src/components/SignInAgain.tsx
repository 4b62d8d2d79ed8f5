import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { proofsAsked, secondFactor, signIn } from "@/lib/allauth";
import { useCall } from "@/lib/useCall";
import { Dialog } from "./Dialog";
import { Form, TextField, text } from "./Form";
import { Notice } from "./Notice";

/** Sign in again in place, so that nothing already typed on the page is lost: this never leaves the page. */
export default function SignInAgain({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [asksCode, setAsksCode] = useState(false);
  const { busy, problem, run } = useCall();
  const enter = (data: FormData) =>
    void run(async () => {
      const reply = asksCode ? await secondFactor(text(data, "code")) : await signIn(text(data, "email"), text(data, "password"));
      // 409: another tab signed in meanwhile
      if (reply.status === 200 || reply.status === 409) onClose();
      else if (proofsAsked(reply) && !asksCode) setAsksCode(true);
      else if (reply.status === 429) return t`Too many tries. Wait a few minutes, then try again.`;
      else return reply.errors?.[0]?.message ?? t`The e-mail address or the password is not right.`;
      return null;
    });
  return (
    <Dialog title={t`Your session has ended`} onClose={onClose}>
      <p>
        <Trans>Sign in again: what you typed on this page is still here. Then repeat what you were doing.</Trans>
      </p>
      <Form label={t`Sign in`} onSubmit={enter} submit={<Trans>Sign in</Trans>} busy={busy}>
        {problem && <Notice tone="rust">{problem}</Notice>}
        {asksCode ? (
          <TextField label={t`One-time code`} name="code" autoComplete="one-time-code" required autoFocus />
        ) : (
          <>
            <TextField label={t`E-mail`} name="email" type="email" autoComplete="username" required />
            <TextField label={t`Password`} name="password" type="password" autoComplete="current-password" required />
          </>
        )}
      </Form>
    </Dialog>
  );
}
