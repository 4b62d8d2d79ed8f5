import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import { Proof } from "@/components/Proof";
import table from "@/components/table.module.css";
import type { Records_engagement$key } from "@/gql/portal/Records_engagement.graphql";
import { moment } from "@/lib/dates";
import { approvalVerdict } from "@/lib/domainTerms";
import { statusTone, term, transferLevel, verdict } from "@/lib/terms";

const NEWEST = 4;
const WORDS = { ...transferLevel, ...approvalVerdict, ...verdict };

/** Proof of what was decided, to keep and to verify. */
export function Records(props: { engagement: Records_engagement$key }) {
  const { t, i18n } = useLingui();
  const [all, setAll] = useState(false);
  const { records } = useFragment(
    graphql`
      fragment Records_engagement on Engagement {
        records {
          id
          title
          verdict
          signerName
          onBehalfOf
          decidedAt
          pdfUrl
          jsonUrl
        }
      }
    `,
    props.engagement,
  );
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
      {records.length === 0 && (
        <Empty>
          <Trans>Each decision of yours leaves a record here, which you can keep and verify.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {(all ? records : records.slice(0, NEWEST)).map((row) => (
          <li key={row.id} className="tight">
            <span className="row">
              <Badge tone={statusTone[row.verdict.toUpperCase()] ?? "quiet"}>{term(WORDS, row.verdict.toUpperCase(), t)}</Badge>
              <span className="breakable">{row.title}</span>
            </span>
            <span className="small dimmed">
              {row.signerName} · {moment(i18n, row.decidedAt)}
            </span>
            <Proof {...row} />
          </li>
        ))}
      </ul>
      {!all && records.length > NEWEST && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          <Plural value={records.length} one="Show # record" other="Show all # records" />
        </Button>
      )}
    </Section>
  );
}
