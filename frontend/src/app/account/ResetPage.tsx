import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Form, TextField, text } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { resetLinkWorks, resetPassword } from "@/lib/allauth";
import classes from "./account.module.css";
import { useCall } from "@/lib/useCall";

export function ResetPage({ resetKey }: { resetKey: string }) {
  const { t } = useLingui();
  const [done, setDone] = useState(false);
  const [dead, setDead] = useState(false);
  const { busy, problem, run } = useCall();
  useEffect(() => {
    // before anybody thinks of a new password; a server that does not answer says nothing about the link
    resetLinkWorks(resetKey).then(
      (works) => setDead(!works),
      () => undefined,
    );
  }, [resetKey]);
  const reset = (data: FormData) =>
    void run(async () => {
      const reply = await resetPassword(resetKey, text(data, "password"));
      // allauth answers 401 when the password was changed and a sign-in is needed
      if (reply.status === 200 || reply.status === 401) {
        setDone(true);
        return null;
      }
      if (reply.errors?.some(({ param }) => param === "key")) setDead(true);
      return reply.errors?.[0]?.message ?? t`This link does not work any more. Ask for a new one.`;
    });
  return (
    <>
      <h1>
        <Trans>New password</Trans>
      </h1>
      <div className={classes.card}>
        {dead ? (
          <>
            <Notice tone="rust">
              <Trans>This link does not work any more. Ask for a new one.</Trans>
            </Notice>
            <a href="/account/reset-password">
              <Trans>Ask for a new link</Trans>
            </a>
          </>
        ) : done ? (
          <Notice tone="moss">
            <Trans>The password is changed. Sign in with it.</Trans>
          </Notice>
        ) : (
          <Form label={t`New password`} onSubmit={reset} submit={<Trans>Change the password</Trans>} busy={busy}>
            {problem && <Notice tone="rust">{problem}</Notice>}
            <TextField
              label={t`New password`}
              name="password"
              type="password"
              autoComplete="new-password"
              required
              autoFocus
              hint={t`At least ten characters; a few words are best.`}
            />
          </Form>
        )}
        <a className="small" href="/sign-in">
          <Trans>Back to sign-in</Trans>
        </a>
      </div>
    </>
  );
}
