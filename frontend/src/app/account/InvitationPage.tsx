import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { Notice } from "@/components/Notice";
import { type InvitationFacts, readInvitation } from "@/lib/allauth";
import { clientRole } from "@/lib/domainTerms";
import classes from "./account.module.css";
import { InvitationForm } from "./InvitationForm";

type State = { facts: InvitationFacts } | { problem: string } | null;

export function InvitationPage({ token }: { token: string }) {
  const { t } = useLingui();
  const [state, setState] = useState<State>(null);
  useEffect(() => {
    readInvitation(token)
      .then(({ status, data }) =>
        setState(status === 200 ? { facts: data as InvitationFacts } : { problem: (data as { message?: string }).message ?? "" }),
      )
      .catch(() => setState({ problem: t`The server was not reached. Try again in a moment.` }));
  }, [token, t]);
  return (
    <>
      <h1>
        <Trans>Invitation</Trans>
      </h1>
      <div className={classes.card} aria-busy={state === null}>
        {state && "problem" in state && <Notice tone="rust">{state.problem}</Notice>}
        {state && "facts" in state && <Accept facts={state.facts} token={token} />}
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
      {!facts.needsAccount && facts.signedInAs !== facts.email ? (
        <p>
          <a href={next}>
            <Trans>Sign in as {facts.email} to accept</Trans>
          </a>
        </p>
      ) : (
        <InvitationForm facts={facts} token={token} />
      )}
    </>
  );
}
