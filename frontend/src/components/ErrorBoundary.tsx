import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "./Button";
import { DomainFailure, NetworkFailure } from "@/lib/errors";
import { Page } from "./Page";

/** A page that could not be read: what happened and a way on. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useLingui();
  const lost = error instanceof NetworkFailure;
  if (error instanceof DomainFailure && error.code === "FORBIDDEN") return <NotForYou />;
  return (
    <Page title={lost ? t`The server was not reached` : t`This page could not be shown`}>
      <p>
        {error instanceof DomainFailure
          ? error.message
          : lost
            ? t`Check your connection, then try again.`
            : t`Something went wrong on this page.`}
      </p>
      <div>
        <Button onClick={retry}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    </Page>
  );
}

export function NotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <p>{t`This does not exist, or you may not see it.`}</p>
    </Page>
  );
}

/** A page that other roles use: trying again would change nothing. */
export function NotForYou() {
  const { t } = useLingui();
  return (
    <Page title={t`Not for your role`}>
      <p>{t`This page belongs to other roles of the lab. Ask a director if you need what it does.`}</p>
    </Page>
  );
}
