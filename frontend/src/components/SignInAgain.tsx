import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { signIn } from "@/lib/allauth";
import { Dialog } from "./Dialog";
import { Form, TextField, text } from "./Form";
import { Notice } from "./Notice";

/** Sign in again in place, so that nothing already typed on the page is lost. */
export default function SignInAgain({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  const enter = async (data: FormData) => {
    const reply = await signIn(text(data, "email"), text(data, "password"));
    if (reply.status === 200) onClose();
    else if (reply.status === 401) location.assign("/sign-in");
    else setProblem(reply.errors?.[0]?.message ?? t`The e-mail address or the password is not right.`);
  };
  return (
    <Dialog title={t`Your session has ended`} onClose={onClose}>
      <p>
        <Trans>Sign in again: what you typed on this page is still here. Then repeat what you were doing.</Trans>
      </p>
      <Form label={t`Sign in`} onSubmit={(data) => void enter(data)} submit={<Trans>Sign in</Trans>}>
        {problem && <Notice tone="rust">{problem}</Notice>}
        <TextField label={t`E-mail`} name="email" type="email" autoComplete="username" required />
        <TextField label={t`Password`} name="password" type="password" autoComplete="current-password" required />
      </Form>
    </Dialog>
  );
}
