import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { ShowMore } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { StartupsPage_query$key } from "@/gql/lab/StartupsPage_query.graphql";
import type { StartupsPagePaginationQuery } from "@/gql/lab/StartupsPagePaginationQuery.graphql";
import type { StartupsPageQuery } from "@/gql/lab/StartupsPageQuery.graphql";
import type { StartupForm_startup$key } from "@/gql/lab/StartupForm_startup.graphql";
import { shortDay, today } from "@/lib/dates";
import { ProgrammeNav } from "./ProgrammeNav";

const StartupForm = lazy(() => import("./StartupForm"));

type Edited = { name: string; startup: StartupForm_startup$key };

/** Startups that the lab supports, supported, and those that came out of it. */
export default function StartupsPage({ query }: { query: PreloadedQuery<StartupsPageQuery> }) {
  const [open, setOpen] = useState<Edited | "new" | null>(null);
  const data = usePreloadedQuery<StartupsPageQuery>(
    graphql`
      query StartupsPageQuery {
        canKeepProgramme
        organizationNames(kind: [STARTUP]) {
          organization
          name
        }
        ...StartupsPage_query
      }
    `,
    query,
  );
  const choices = data.organizationNames.map((row) => ({ value: row.organization, label: row.name }));
  const close = () => setOpen(null);
  return (
    <Page
      title={<Trans>Programme</Trans>}
      wide
      actions={
        data.canKeepProgramme && (
          <Button onClick={() => setOpen("new")}>
            <Trans>Support a startup</Trans>
          </Button>
        )
      }
    >
      <ProgrammeNav />
      <Startups query={data} onEdit={data.canKeepProgramme ? setOpen : undefined} />
      {open && (
        <Dialog title={open === "new" ? <Trans>Support a startup</Trans> : open.name} onClose={close}>
          <Suspense>
            <StartupForm startup={open === "new" ? null : open.startup} choices={choices} onClose={close} />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}

interface ListProps {
  query: StartupsPage_query$key;
  onEdit: ((edited: Edited) => void) | undefined;
}

function Startups({ query, onEdit }: ListProps) {
  const { t, i18n } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<StartupsPagePaginationQuery, StartupsPage_query$key>(
    graphql`
      fragment StartupsPage_query on Query
      @refetchable(queryName: "StartupsPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        startups(first: $count, after: $cursor) @connection(key: "StartupsPage_startups") {
          totalCount
          edges {
            node {
              id
              ...StartupForm_startup
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
      }
    `,
    query,
  );
  const { edges, totalCount } = data.startups;
  const rows = edges.map(({ node }) => node);
  return (
    <Section id="startups" title={<Trans>Startups</Trans>} side={<span className="dimmed">{totalCount}</span>} flush>
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
                {onEdit && (
                  <Button size="xs" variant="subtle" onClick={() => onEdit({ name, startup: row })} aria-label={t`Edit ${name}`}>
                    <Trans>Edit</Trans>
                  </Button>
                )}
              </div>
              {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
            </li>
          );
        })}
      </ul>
      {hasNext && <ShowMore left={totalCount - rows.length} busy={isLoadingNext} onMore={() => loadNext(100)} />}
    </Section>
  );
}
