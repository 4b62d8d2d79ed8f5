import { Trans, useLingui } from "@lingui/react/macro";
import { Component, type ReactNode, startTransition } from "react";
import { DomainFailure, NetworkFailure } from "@/lib/errors";
import { Button } from "./Button";
import { Notice } from "./Notice";
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

interface PartProps {
  /** What is shown, and how often it was tried again: a query under another number is asked anew. */
  children: (again: number) => ReactNode;
}

/** A part of a page that may fail alone: it says so in its place, and the rest stays. */
export class Part extends Component<PartProps, { error?: unknown; again: number }> {
  override state: { error?: unknown; again: number } = { again: 0 };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  retry = () => {
    // of code that did not come only the page, read anew, has another
    if (!(this.state.error instanceof DomainFailure || this.state.error instanceof NetworkFailure)) location.reload();
    // what failed is shown until the next answer is here
    else startTransition(() => this.setState(({ again }) => ({ error: undefined, again: again + 1 })));
  };

  override render() {
    const { error, again } = this.state;
    return error === undefined ? this.props.children(again) : <PartError error={error} retry={this.retry} />;
  }
}

function PartError({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useLingui();
  return (
    <Notice tone="rust">
      <span>
        {t`This part could not be shown.`} {error instanceof DomainFailure && error.message}
        {error instanceof NetworkFailure && t`Check your connection, then try again.`}
      </span>
      <Button size="sm" variant="light" onClick={retry}>
        <Trans>Try again</Trans>
      </Button>
    </Notice>
  );
}
