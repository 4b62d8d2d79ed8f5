import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { Form, text, TextField } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { dateWords } from "@/lib/dates";
import { type Factor, hasPasskeys, passkeyAdd, passkeyRemove } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";
import type { Guarded } from "./SecurityPage";

interface Props {
  found: readonly Factor[] | null;
  guarded: Guarded;
  onChange: () => Promise<void>;
}

/** Signing in with the device's own lock instead of a password. */
export function Passkeys({ found, guarded, onChange }: Props) {
  const { t, i18n } = useLingui();
  const { busy, problem, run } = useCall();
  const keys = (found ?? []).filter((factor) => factor.type === "webauthn");
  const add = (data: FormData) =>
    void run(async () => {
      try {
        const reply = await guarded(() => passkeyAdd(text(data, "name").trim()));
        if (reply && reply.status !== 200)
          return reply.errors?.find(({ param }) => param === "name")?.message ?? t`The passkey was not taken.`;
      } catch (error) {
        if (error instanceof DOMException) return t`The browser did not give a passkey.`;
        throw error;
      }
      await onChange();
      return null;
    });
  const remove = (id: number) =>
    void run(async () => {
      const reply = await guarded(() => passkeyRemove(id));
      if (reply && reply.status !== 200) return t`This could not be changed. Load the page anew, then try again.`;
      await onChange();
      return null;
    });
  return (
    <section className={classes.card} aria-labelledby="passkeys">
      <h2 id="passkeys" style={{ margin: 0, fontSize: "1rem" }}>
        <Trans>Passkeys</Trans>
      </h2>
      {problem && <Notice tone="rust">{problem}</Notice>}
      <p className="small">
        {keys.length === 0 ? (
          <Trans>Sign in with the lock of your device: a finger, your face, a code. Nothing to remember, nothing to steal.</Trans>
        ) : (
          <Trans>On a device that holds none of them, sign in as before: with your password or a code by mail.</Trans>
        )}
      </p>
      <ul className={classes.list}>
        {keys.map((key) => {
          const name = key.name || t`Passkey`;
          const day = dateWords(i18n, new Date(key.created_at * 1000), { dateStyle: "medium" });
          return (
            <li key={key.id} className="row">
              <span className="breakable">{name}</span>
              <span className="small dimmed">
                <Trans>since {day}</Trans>
              </span>
              <Button
                size="xs"
                variant="subtle"
                danger
                aria-label={t`Remove ${name}`}
                onClick={() => key.id !== undefined && remove(key.id)}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
      {hasPasskeys() ? (
        <Form key={keys.length} label={t`Add a passkey`} onSubmit={add} submit={<Trans>Add a passkey</Trans>} busy={busy}>
          <TextField label={t`Name of this device`} name="name" required maxLength={100} />
        </Form>
      ) : (
        <p className="small dimmed">
          <Trans>This browser makes no passkeys.</Trans>
        </p>
      )}
    </section>
  );
}
