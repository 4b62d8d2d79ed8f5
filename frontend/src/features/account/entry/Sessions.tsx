import { Plural, Trans } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { endOtherSessions, otherSessions } from "@/lib/factors";
import { useCall } from "@/lib/useCall";
import classes from "./entry.module.css";

/** What is open on other devices. */
export function Sessions() {
  const [others, setOthers] = useState<number | null>(null);
  const { busy, problem, run } = useCall();
  useEffect(() => {
    void otherSessions().then(({ status, data }) => status === 200 && setOthers((data as { others: number }).others));
  }, []);
  const end = () =>
    void run(async () => {
      const { status } = await endOtherSessions();
      if (status === 200) setOthers(0);
      return null;
    });
  return (
    <section className={classes.card} aria-labelledby="sessions">
      <h2 id="sessions" style={{ margin: 0, fontSize: "1rem" }}>
        <Trans>Elsewhere</Trans>
      </h2>
      {problem && <Notice tone="rust">{problem}</Notice>}
      <p className="small" role="status">
        {others === 0 ? (
          <Trans>You are signed in here only.</Trans>
        ) : (
          others !== null && (
            <Plural value={others} one="You are signed in on # other device." other="You are signed in on # other devices." />
          )
        )}
      </p>
      {!!others && (
        <div>
          <Button variant="default" loading={busy} onClick={end}>
            <Trans>Sign out everywhere else</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}
