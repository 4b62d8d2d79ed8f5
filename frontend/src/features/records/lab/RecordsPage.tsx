import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import { Proof } from "@/components/Proof";
import table from "@/components/table.module.css";
import type { RecordsPageQuery } from "@/gql/lab/RecordsPageQuery.graphql";
import { moment } from "@/lib/dates";
import { approvalVerdict } from "@/lib/domainTerms";
import { statusTone, term, transferLevel, verdict } from "@/lib/terms";

const WORDS = { ...transferLevel, ...approvalVerdict, ...verdict };

/** What the client's people decided and signed, each with its proof. */
export default function RecordsPage({ query }: { query: PreloadedQuery<RecordsPageQuery> }) {
  const { t, i18n } = useLingui();
  const { engagement } = usePreloadedQuery<RecordsPageQuery>(
    graphql`
      query RecordsPageQuery($reference: String!) {
        engagement(reference: $reference) {
          records {
            id
            title
            verdict
            signerName
            onBehalfOf
            decidedAt
            sha256
            pdfUrl
            jsonUrl
          }
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  return (
    <Section
      id="records"
      title={<Trans>Acceptance records</Trans>}
      side={
        <a className="small" href="/account/verify">
          <Trans>Verify a record</Trans>
        </a>
      }
      flush
    >
      {engagement.records.length === 0 && (
        <Empty>
          <Trans>No client has decided anything here yet. Each decision will leave a sealed record.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {engagement.records.map((row) => (
          <li key={row.id} className="tight">
            <span className="row">
              <Badge tone={statusTone[row.verdict.toUpperCase()] ?? "quiet"}>{term(WORDS, row.verdict.toUpperCase(), t)}</Badge>
              <span className="breakable">{row.title}</span>
            </span>
            <span className="small dimmed">
              {row.signerName} · {moment(i18n, row.decidedAt)}
            </span>
            <span className="small dimmed breakable">SHA-256 {row.sha256}</span>
            <Proof {...row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
