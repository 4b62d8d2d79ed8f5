import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { passwordChange } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";

/** A new password; every other session ends with the old one. */
export function PasswordChange() {
  const { t } = useLingui();
  const [done, setDone] = useState(0);
  const { busy, problem, run } = useCall();
  const send = (data: FormData) =>
    void run(async () => {
      const reply = await passwordChange(text(data, "current"), text(data, "next"));
      if (reply.status === 200) setDone((count) => count + 1);
      else return reply.errors?.map(({ message }) => message).join(" ") ?? t`The password was not changed.`;
      return null;
    });
  return (
    <section className={classes.card} aria-labelledby="password">
      <h2 id="password" style={{ margin: 0, fontSize: "1rem" }}>
        <Trans>Password</Trans>
      </h2>
      <Form key={done} label={t`Change the password`} onSubmit={send} submit={<Trans>Change the password</Trans>} busy={busy}>
        {problem && <Notice tone="rust">{problem}</Notice>}
        {done > 0 && !problem && (
          <p role="status">
            <Trans>Changed. Your sessions elsewhere have ended.</Trans>
          </p>
        )}
        <TextField label={t`Password now`} name="current" type="password" autoComplete="current-password" required />
        <TextField label={t`New password`} name="next" type="password" autoComplete="new-password" required />
      </Form>
    </section>
  );
}
