import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { StartupsPageQuery } from "@/gql/lab/StartupsPageQuery.graphql";
import { shortDay, today } from "@/lib/dates";
import { ProgrammeNav } from "./ProgrammeNav";
import type { Startup } from "./StartupForm";

const StartupForm = lazy(() => import("./StartupForm"));

/** Startups that the lab supports, supported, and those that came out of it. */
export default function StartupsPage({ query }: { query: PreloadedQuery<StartupsPageQuery> }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<Startup | "new" | null>(null);
  const { startups, organizations, canKeepProgramme } = usePreloadedQuery<StartupsPageQuery>(
    graphql`
      query StartupsPageQuery {
        canKeepProgramme
        startups(first: 100) {
          edges {
            node {
              id
              version
              startsOn
              endsOn
              emergedOn
              emergedFrom
              internalNote
              organization {
                id
                name
                sector
                isIllustrative
              }
            }
          }
        }
        organizations(first: 100) {
          edges {
            node {
              id
              name
              kind
            }
          }
        }
      }
    `,
    query,
  );
  const rows = startups.edges.map(({ node }) => node);
  const choices = organizations.edges.flatMap(({ node }) => (node.kind === "STARTUP" ? [{ value: node.id, label: node.name }] : []));
  const close = () => setOpen(null);
  return (
    <Page
      title={<Trans>Programme</Trans>}
      wide
      actions={
        canKeepProgramme && (
          <Button onClick={() => setOpen("new")}>
            <Trans>Support a startup</Trans>
          </Button>
        )
      }
    >
      <ProgrammeNav />
      <Section id="startups" title={<Trans>Startups</Trans>} side={<span className="dimmed">{rows.length}</span>} flush>
        {rows.length === 0 && (
          <Empty>
            <Trans>No startup is recorded yet.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {rows.map((row) => {
            const name = row.organization.name;
            const from = shortDay(i18n, row.startsOn);
            const to = row.endsOn ? shortDay(i18n, row.endsOn) : "";
            const emerged = row.emergedOn ? shortDay(i18n, row.emergedOn) : "";
            return (
              <li key={row.id}>
                <div className={table.line}>
                  <span className="breakable">
                    <Link to="/partners/$id" params={{ id: row.organization.id }}>
                      {name}
                    </Link>{" "}
                    <span className="small dimmed">{row.organization.sector}</span>
                  </span>
                  <span className="row">
                    {row.organization.isIllustrative && <Badge>{t`Illustrative`}</Badge>}
                    {(!row.endsOn || row.endsOn >= today()) && <Badge tone="moss">{t`Supported now`}</Badge>}
                    {row.emergedOn && <Badge tone="ink">{t`Emerged`}</Badge>}
                  </span>
                </div>
                <div className="row small dimmed">
                  <span>{to ? t`Supported from ${from} to ${to}` : t`Supported since ${from}`}</span>
                  {emerged && <span className="breakable">{[t`Emerged on ${emerged}`, row.emergedFrom].filter(Boolean).join(" · ")}</span>}
                  {canKeepProgramme && (
                    <Button size="xs" variant="subtle" onClick={() => setOpen(row)} aria-label={t`Edit ${name}`}>
                      <Trans>Edit</Trans>
                    </Button>
                  )}
                </div>
                {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
              </li>
            );
          })}
        </ul>
      </Section>
      {open && (
        <Dialog title={open === "new" ? <Trans>Support a startup</Trans> : open.organization.name} onClose={close}>
          <Suspense>
            <StartupForm startup={open === "new" ? null : open} choices={choices} onClose={close} />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}
