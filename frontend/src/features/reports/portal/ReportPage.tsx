import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { NotFound } from "@/components/ErrorBoundary";
import { Html } from "@/components/Html";
import { Page, Section } from "@/components/Page";
import type { ReportPageQuery } from "@/gql/portal/ReportPageQuery.graphql";
import { shortDay } from "@/lib/dates";
import { FigureList } from "../FigureList";

/** A shared report: its figures, its text, and the same as a PDF. */
export default function ReportPage({ query }: { query: PreloadedQuery<ReportPageQuery> }) {
  const { t, i18n } = useLingui();
  const { report } = usePreloadedQuery<ReportPageQuery>(
    graphql`
      query ReportPageQuery($id: ID!) {
        report(id: $id) {
          id
          startsOn
          endsOn
          bodyHtml
          pdfUrl
          figures {
            key
            value
            records {
              id
              label
              path
              at
              row
            }
          }
          engagement {
            reference
            title
          }
        }
      }
    `,
    query,
  );
  if (!report) return <NotFound />;
  const { engagement } = report;
  return (
    <Page
      title={t`Progress report, ${shortDay(i18n, report.startsOn)} to ${shortDay(i18n, report.endsOn)}`}
      over={
        <Link to="/engagements/$reference" params={{ reference: engagement.reference }}>
          {engagement.title}
        </Link>
      }
      actions={
        <a href={report.pdfUrl} className="small">
          PDF
        </a>
      }
    >
      <FigureList figures={report.figures} />
      <Section id="report" title={<Trans>Report</Trans>}>
        <Html html={report.bodyHtml} />
      </Section>
    </Page>
  );
}
