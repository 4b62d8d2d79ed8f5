import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import type { Showcase_engagement$key } from "@/gql/lab/Showcase_engagement.graphql";
import type { ShowcasePublishMutation } from "@/gql/lab/ShowcasePublishMutation.graphql";
import { dayOf, longDay, shortDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

const ShowcaseForm = lazy(() => import("./ShowcaseForm"));

/** What the public may read of this engagement, and whether it may already. */
export function Showcase({ engagement }: { engagement: Showcase_engagement$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment Showcase_engagement on Engagement {
        id
        showcaseActions
        showcase {
          id
          version
          titleEn
          titleFr
          summaryEn
          summaryFr
          namesPartner
          agreedOn
          publishedAt
        }
        ...ShowcaseForm_engagement
      }
    `,
    engagement,
  );
  const publish = useSubmit<ShowcasePublishMutation>(
    graphql`
      mutation ShowcasePublishMutation($input: PublishShowcaseInput!) {
        publishShowcase(input: $input) {
          engagement {
            ...Showcase_engagement
          }
        }
      }
    `,
    { done: t`Saved` },
  );
  const entry = row.showcase;
  const may = (action: "UPDATE" | "PUBLISH" | "WITHDRAW") => row.showcaseActions.includes(action);
  const set = (isPublic: boolean) => entry && publish.submit({ input: { engagement: row.id, version: entry.version, public: isPublic } });
  const day = entry?.publishedAt ? shortDay(i18n, dayOf(entry.publishedAt)) : "";
  const agreed = entry?.agreedOn ? longDay(i18n, entry.agreedOn) : "";
  const [title, summary] =
    i18n.locale === "fr"
      ? [entry?.titleFr || entry?.titleEn, entry?.summaryFr || entry?.summaryEn]
      : [entry?.titleEn || entry?.titleFr, entry?.summaryEn || entry?.summaryFr];
  return (
    <Section
      id="showcase"
      title={<Trans>Public showcase</Trans>}
      side={
        <span className="row">
          {entry?.publishedAt && (
            <a href={`/showcase?lang=${i18n.locale}`} target="_blank" rel="noreferrer" className="small">
              <Trans>The public page</Trans>
            </a>
          )}
          {may("UPDATE") && (
            <Button variant="light" size="sm" onClick={() => setOpen(true)}>
              {entry ? <Trans>Edit the showcase</Trans> : <Trans>Write for the public</Trans>}
            </Button>
          )}
        </span>
      }
    >
      <FailureNotice failure={publish.failure} />
      {!entry ? (
        <Empty>
          <Trans>Nothing of this engagement is public. A director publishes it once the partner has agreed.</Trans>
        </Empty>
      ) : (
        <div className="stack">
          <div className="row">
            <strong className="breakable">{title}</strong>
            {entry.publishedAt ? <Badge tone="moss">{t`Public since ${day}`}</Badge> : <Badge>{t`Draft`}</Badge>}
          </div>
          <p className="breakable" style={{ whiteSpace: "pre-line" }}>
            {summary}
          </p>
          <p className="small dimmed">
            {agreed ? <Trans>The partner agreed on {agreed}.</Trans> : <Trans>The partner has not agreed yet.</Trans>}{" "}
            {entry.namesPartner ? <Trans>It is named.</Trans> : <Trans>It is not named.</Trans>}
          </p>
          <div className="row">
            {may("PUBLISH") && (
              <Button size="sm" loading={publish.busy} onClick={() => set(true)}>
                <Trans>Publish</Trans>
              </Button>
            )}
            {may("WITHDRAW") && (
              <Button size="sm" variant="default" loading={publish.busy} onClick={() => set(false)}>
                <Trans>Withdraw from the public</Trans>
              </Button>
            )}
          </div>
        </div>
      )}
      {open && (
        <Dialog title={<Trans>For the public</Trans>} onClose={() => setOpen(false)} wide>
          <Suspense>
            <ShowcaseForm engagement={row} onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </Section>
  );
}
