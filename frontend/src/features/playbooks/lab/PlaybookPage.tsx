import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button, buttonLook } from "@/components/Button";
import { NotFound } from "@/components/ErrorBoundary";
import { FailureNotice } from "@/components/Notice";
import { Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PlaybookPageMutation } from "@/gql/lab/PlaybookPageMutation.graphql";
import type { PlaybookPageQuery } from "@/gql/lab/PlaybookPageQuery.graphql";
import type { PlaybookPageRetireMutation } from "@/gql/lab/PlaybookPageRetireMutation.graphql";
import { daysBetween, today } from "@/lib/dates";
import { deliverableKind, engagementKind, signer } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { PlaybookForm } from "./PlaybookForm";

/** One playbook: what an engagement from it consists of, and its definition. */
export default function PlaybookPage({ query }: { query: PreloadedQuery<PlaybookPageQuery> }) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PlaybookPageQuery>(
    graphql`
      query PlaybookPageQuery($id: ID!, $startsOn: Date!) {
        playbook(id: $id) {
          id
          version
          key
          title
          kind
          source
          archivedAt
          text
          canEdit
        }
        canAddPlaybook
        playbookPreview(playbook: $id, startsOn: $startsOn) {
          items
          milestones {
            title
            dueOn
            gate
            approvers
          }
          deliverables {
            title
            kind
            dueOn
          }
        }
      }
    `,
    query,
  );
  // the form stays open: what was just saved from here overtakes nobody
  const [own, setOwn] = useState(0);
  const draftKey = `playbook:${data.playbook?.key}`;
  const update = useSubmit<PlaybookPageMutation>(
    graphql`
      mutation PlaybookPageMutation($input: UpdatePlaybookInput!) {
        updatePlaybook(input: $input) {
          playbook {
            id
            version
            title
            text
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: ({ updatePlaybook }) => setOwn(updatePlaybook?.playbook.version ?? own) },
  );
  const retire = useSubmit<PlaybookPageRetireMutation>(
    graphql`
      mutation PlaybookPageRetireMutation($input: RetirePlaybookInput!) {
        retirePlaybook(input: $input) {
          playbook {
            id
            version
            archivedAt
          }
        }
      }
    `,
    { done: t`Saved`, onDone: ({ retirePlaybook }) => setOwn(retirePlaybook?.playbook.version ?? own) },
  );
  const row = data.playbook;
  const version = Math.max(usePinnedVersion(row?.version ?? 0, update.failure), own);
  if (!row) return <NotFound />;
  const { milestones, deliverables, items } = data.playbookPreview;
  const week = (dueOn: string) => Math.round(daysBetween(today(), dueOn) / 7);
  const retired = row.archivedAt !== null;
  return (
    <Page
      over={`${row.key} · ${term(engagementKind, row.kind, t)}`}
      title={row.title}
      actions={
        <>
          {retired && <Badge tone="sand">{t`Retired`}</Badge>}
          {!retired && (
            <Link {...buttonLook({ variant: "default" })} to="/engagements/new" search={{ playbook: row.id }}>
              <Trans>Start from it</Trans>
            </Link>
          )}
          {data.canAddPlaybook && (
            <Link {...buttonLook({ variant: "default" })} to="/playbooks/new" search={{ copy: row.id }}>
              <Trans>Copy it</Trans>
            </Link>
          )}
          {row.canEdit && (
            <Button
              variant="subtle"
              danger={!retired}
              loading={retire.busy}
              onClick={() => retire.submit({ input: { id: row.id, version: row.version, retired: !retired } })}
            >
              {retired ? <Trans>Offer it again</Trans> : <Trans>Retire it</Trans>}
            </Button>
          )}
        </>
      }
    >
      <FailureNotice failure={retire.failure} />
      <div className="columns">
        <Section id="milestones" title={<Trans>Milestones</Trans>} side={<span className="dimmed">{milestones.length}</span>} flush>
          <ul className={table.list}>
            {milestones.map((one, index) => {
              const number = week(one.dueOn);
              return (
                <li key={index} className={table.line}>
                  <span className="breakable">
                    {one.title} {one.gate && <Badge>{t`Gate`}</Badge>}
                    <span className="small dimmed"> {one.approvers.map((seat) => term(signer, seat, t)).join(", ")}</span>
                  </span>
                  <span className="small dimmed">
                    <Trans>week {number}</Trans>
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
        <Section
          id="deliverables"
          title={<Trans>Deliverables</Trans>}
          side={
            <span className="small dimmed">
              <Plural value={items} one="and # transfer item" other="and # transfer items" />
            </span>
          }
          flush
        >
          <ul className={table.list}>
            {deliverables.map((one, index) => {
              const number = week(one.dueOn);
              return (
                <li key={index} className={table.line}>
                  <span className="breakable">
                    {one.title} <span className="small dimmed">{term(deliverableKind, one.kind, t)}</span>
                  </span>
                  <span className="small dimmed">
                    <Trans>week {number}</Trans>
                  </span>
                </li>
              );
            })}
          </ul>
        </Section>
      </div>
      <Section id="definition" title={<Trans>Definition</Trans>}>
        {row.canEdit ? (
          <PlaybookForm
            label={t`Definition`}
            draftKey={draftKey}
            start={row.text}
            busy={update.busy}
            failure={update.failure}
            error={update.fieldError("definition")}
            onSend={(definition) => update.submit({ input: { id: row.id, version, definition } })}
          />
        ) : (
          <details>
            <summary>
              <Trans>Show the text</Trans>
            </summary>
            <pre className="small" tabIndex={0} style={{ overflowX: "auto" }}>
              {row.text}
            </pre>
          </details>
        )}
      </Section>
    </Page>
  );
}
