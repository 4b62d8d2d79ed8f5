import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { AgreementsPageQuery } from "@/gql/lab/AgreementsPageQuery.graphql";
import { useLeadThere } from "@/lib/wanted";
import { AgreementRow } from "./AgreementRow";

const AgreementForm = lazy(() => import("./AgreementForm"));

/** What both sides signed, and what still misses before the engagement is agreed. */
export default function AgreementsPage({ query }: { query: PreloadedQuery<AgreementsPageQuery> }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { engagement } = usePreloadedQuery<AgreementsPageQuery>(
    graphql`
      query AgreementsPageQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          allowedActions
          missingToAgree
          agreements {
            id
            ...AgreementRow_agreement
          }
        }
      }
    `,
    query,
  );
  useLeadThere();
  if (!engagement) return null;
  const edits = engagement.allowedActions.includes("EDIT_AGREEMENTS");
  return (
    <div className="stack">
      {engagement.missingToAgree.length > 0 && (
        <Section id="missing" title={<Trans>Before it can be agreed</Trans>} flush>
          <ul className={table.list}>
            {engagement.missingToAgree.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        id="agreements"
        title={<Trans>Agreements</Trans>}
        side={
          edits && (
            <Button variant="light" size="sm" onClick={() => setOpen(true)}>
              <Trans>Add an agreement</Trans>
            </Button>
          )
        }
        flush
      >
        {engagement.agreements.length === 0 && (
          <Empty>
            <Trans>No agreement is recorded. The lab alone sees what stands here.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {engagement.agreements.map((row) => (
            <AgreementRow key={row.id} agreement={row} edits={edits} />
          ))}
        </ul>
      </Section>
      {open && (
        <Dialog title={t`Add an agreement`} onClose={() => setOpen(false)} wide>
          <Suspense>
            <AgreementForm engagement={engagement.id} onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}
