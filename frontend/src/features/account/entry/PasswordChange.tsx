import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { asksAgain, passwordChange, type Reply } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";

/** A new password; every other session ends with the old one. */
export function PasswordChange() {
  const { t } = useLingui();
  const [done, setDone] = useState(0);
  const [errors, setErrors] = useState<NonNullable<Reply["errors"]>>([]);
  const { busy, problem, run } = useCall();
  const errorOf = (param: string) =>
    errors
      .filter((error) => error.param === param)
      .map(({ message }) => message)
      .join(" ");
  const send = (data: FormData) =>
    void run(async () => {
      const reply = await passwordChange(text(data, "current"), text(data, "next"));
      setErrors(reply.errors ?? []);
      if (reply.status === 200) setDone((count) => count + 1);
      else if (asksAgain(reply)) return t`Your session has ended. Load the page anew to sign in.`;
      else if (!reply.errors?.length) return t`The password was not changed.`;
      return null;
    });
  return (
    <section className={classes.card} aria-labelledby="password">
      <h2 id="password" style={{ margin: 0, fontSize: "1rem" }}>
        <Trans>Password</Trans>
      </h2>
      <Form key={done} label={t`Change the password`} onSubmit={send} submit={<Trans>Change the password</Trans>} busy={busy}>
        {problem && <Notice tone="rust">{problem}</Notice>}
        {done > 0 && !problem && !errors.length && (
          <p role="status">
            <Trans>Changed. Your sessions elsewhere have ended.</Trans>
          </p>
        )}
        <TextField
          label={t`Password now`}
          name="current"
          type="password"
          autoComplete="current-password"
          required
          error={errorOf("current_password")}
        />
        <TextField
          label={t`New password`}
          name="next"
          type="password"
          autoComplete="new-password"
          required
          error={errorOf("new_password")}
        />
      </Form>
    </section>
  );
}
