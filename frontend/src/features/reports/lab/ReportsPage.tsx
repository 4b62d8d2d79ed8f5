import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ReportsPageQuery } from "@/gql/lab/ReportsPageQuery.graphql";
import { moment, shortDay } from "@/lib/dates";
import { isOf, useLeadThere, useWanted } from "@/lib/wanted";
import { DraftReport } from "./DraftReport";
import { EditReport } from "./EditReport";

/** Progress reports: drafted from the records, edited here, shared with the client. */
export default function ReportsPage({ query }: { query: PreloadedQuery<ReportsPageQuery> }) {
  const { t, i18n } = useLingui();
  const { at } = useWanted();
  const [drafting, setDrafting] = useState(false);
  const [open, setOpen] = useState<string | null>(isOf(at, "ProgressReport") ? at : null);
  const { engagement } = usePreloadedQuery<ReportsPageQuery>(
    graphql`
      query ReportsPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          canWriteReport
          clients {
            id
            user {
              id
              name
            }
          }
          reports {
            id
            startsOn
            endsOn
            disclosure
            sharedAt
            pdfUrl
            ...EditReport_report
          }
        }
      }
    `,
    query,
  );
  useLeadThere();
  if (!engagement) return null;
  const { reports } = engagement;
  // somebody with two roles is one reader
  const people = [...new Map(engagement.clients.map(({ user }) => [user.id, user.name])).values()];
  return (
    <Section
      id="reports"
      title={<Trans>Progress reports</Trans>}
      side={
        engagement.canWriteReport &&
        !drafting && (
          <Button size="sm" variant="subtle" onClick={() => setDrafting(true)}>
            <Trans>Draft a report</Trans>
          </Button>
        )
      }
      flush
    >
      {drafting && (
        <DraftReport
          engagement={engagement.id}
          after={reports[0]?.endsOn ?? null}
          onDone={(id) => {
            setDrafting(false);
            setOpen(id);
          }}
          onCancel={() => setDrafting(false)}
        />
      )}
      {reports.length === 0 && !drafting && (
        <Empty>
          <Trans>No report yet. A draft collects what happened in a period, of what the client sees.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {reports.map((row) => {
          const period = t`${shortDay(i18n, row.startsOn)} to ${shortDay(i18n, row.endsOn)}`;
          return (
            <li key={row.id} id={row.id} className="stack">
              <span className={table.line}>
                <span className="row">
                  <span className="strong">{period}</span>
                  {row.disclosure === "INTERNAL" ? (
                    <Badge tone="sand">
                      <Trans>Draft</Trans>
                    </Badge>
                  ) : (
                    <Badge tone="moss">{row.sharedAt ? t`Shared ${moment(i18n, row.sharedAt)}` : t`Shared`}</Badge>
                  )}
                </span>
                <span className="row">
                  <a className="small" href={`${row.pdfUrl}?language=both`}>
                    PDF
                  </a>
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => setOpen(open === row.id ? null : row.id)}
                    aria-expanded={open === row.id}
                    aria-label={open === row.id ? t`Close ${period}` : t`Open ${period}`}
                  >
                    {open === row.id ? <Trans>Close</Trans> : <Trans>Open</Trans>}
                  </Button>
                </span>
              </span>
              {open === row.id && <EditReport report={row} recipients={people} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
