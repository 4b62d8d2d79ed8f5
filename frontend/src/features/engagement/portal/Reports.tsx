import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Reports_engagement$key } from "@/gql/portal/Reports_engagement.graphql";
import { shortDay } from "@/lib/dates";

export function Reports(props: { engagement: Reports_engagement$key }) {
  const { t, i18n } = useLingui();
  const { reports } = useFragment(
    graphql`
      fragment Reports_engagement on Engagement {
        reports {
          id
          startsOn
          endsOn
          pdfUrl
        }
      }
    `,
    props.engagement,
  );
  if (reports.length === 0) return null;
  return (
    <Section id="reports" title={<Trans>Progress reports</Trans>} flush>
      <ul className={table.list}>
        {reports.map((row) => (
          <li key={row.id} className={table.line}>
            <Link to="/reports/$id" params={{ id: row.id }}>
              {t`${shortDay(i18n, row.startsOn)} to ${shortDay(i18n, row.endsOn)}`}
            </Link>
            <a className="small" href={row.pdfUrl}>
              PDF
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
