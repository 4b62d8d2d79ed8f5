import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form, TextField, text } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { requestReset } from "@/lib/allauth";
import classes from "./account.module.css";
import { useCall } from "@/lib/useCall";

export function ForgottenPage() {
  const { t } = useLingui();
  const [sent, setSent] = useState(false);
  const { busy, problem, run } = useCall();
  const ask = (data: FormData) =>
    void run(async () => {
      const reply = await requestReset(text(data, "email"));
      if (reply.status === 429) return t`Too many tries. Wait a few minutes, then try again.`;
      if (reply.status >= 400) return reply.errors?.[0]?.message ?? t`This was not accepted. Check the address.`;
      setSent(true);
      return null;
    });
  return (
    <>
      <h1>
        <Trans>Forgotten password</Trans>
      </h1>
      <div className={classes.card}>
        {sent ? (
          <Notice tone="moss">
            <Trans>If this address has an account, a message with a link is on its way.</Trans>
          </Notice>
        ) : (
          <Form label={t`Forgotten password`} onSubmit={ask} submit={<Trans>Send the link</Trans>} busy={busy}>
            {problem && <Notice tone="rust">{problem}</Notice>}
            <TextField label={t`E-mail`} name="email" type="email" autoComplete="username" required autoFocus />
          </Form>
        )}
        <a className="small" href="/sign-in">
          <Trans>Back to sign-in</Trans>
        </a>
      </div>
    </>
  );
}
