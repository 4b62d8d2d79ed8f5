import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { Notice } from "@/components/Notice";
import { type InvitationFacts, readInvitation, signOut } from "@/lib/allauth";
import { clientRole } from "@/lib/domainTerms";
import { activate } from "@/lib/i18n";
import { useCall } from "@/lib/useCall";
import classes from "./account.module.css";
import { InvitationForm } from "./InvitationForm";

type State = { facts: InvitationFacts } | { problem: string } | "unreached" | null;

export function InvitationPage({ token }: { token: string }) {
  const { t } = useLingui();
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    const read = async () => {
      const { status, data } = await readInvitation(token);
      if (status !== 200) return setState({ problem: (data as { message?: string }).message ?? "" });
      const facts = data as InvitationFacts;
      // in the language of the mail that led here; whoever has an account chose theirs
      if (facts.needsAccount) await activate(facts.language);
      setState({ facts });
    };
    read().catch(() => setState("unreached"));
  }, [token]);
  const problem =
    state === "unreached" ? t`The server was not reached. Try again in a moment.` : state && "problem" in state && state.problem;
  return (
    <>
      <h1>
        <Trans>Invitation</Trans>
      </h1>
      <div className={classes.card} aria-busy={state === null}>
        {problem && <Notice tone="rust">{problem}</Notice>}
        {state && state !== "unreached" && "facts" in state && <Accept facts={state.facts} token={token} />}
      </div>
    </>
  );
}

function Accept({ facts, token }: { facts: InvitationFacts; token: string }) {
  const { t } = useLingui();
  const role = t(clientRole[facts.role.toUpperCase() as keyof typeof clientRole]);
  const next = `/sign-in?next=${encodeURIComponent(location.pathname)}`;
  return (
    <>
      <p>
        <Trans>
          You are invited to follow “{facts.engagementTitle}” for {facts.organization}, as {role}.
        </Trans>
      </p>
      <p className="dimmed">
        <Trans>
          You will see what the lab shares with your organization: milestones, deliverables, decisions and know-how transfer. When something
          waits for your decision it stands first on the page. Your access concerns this engagement alone.
        </Trans>
      </p>
      <Who facts={facts} next={next} />
      {(facts.needsAccount || facts.signedInAs === facts.email) && <InvitationForm facts={facts} token={token} />}
    </>
  );
}

/** Says as whom the invitation is accepted, where this browser is signed in as somebody else or as nobody. */
function Who({ facts, next }: { facts: InvitationFacts; next: string }) {
  const { busy, problem, run } = useCall();
  const { email, needsAccount, signedInAs } = facts;
  if (signedInAs === email || (needsAccount && !signedInAs)) return null;
  if (!signedInAs)
    return (
      <p>
        <a href={next}>
          <Trans>Sign in as {email} to accept</Trans>
        </a>
      </p>
    );
  if (needsAccount)
    return (
      <Notice>
        <Trans>
          This browser is signed in as {signedInAs}. Once you accept, it is signed in as {email}.
        </Trans>
      </Notice>
    );
  const change = () =>
    void run(async () => {
      await signOut();
      location.assign(next);
      return null;
    });
  return (
    <>
      {problem && <Notice tone="rust">{problem}</Notice>}
      <Notice>
        <Trans>
          This browser is signed in as {signedInAs}. The invitation is for {email} alone.
        </Trans>
      </Notice>
      <div>
        <Button loading={busy} onClick={change}>
          <Trans>Sign out, then sign in as {email}</Trans>
        </Button>
      </div>
    </>
  );
}
