import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ImpactTabQuery } from "@/gql/lab/ImpactTabQuery.graphql";
import { useLeadThere } from "@/lib/wanted";
import { EnquiryRow } from "./EnquiryRow";
import { OutcomeRow } from "./OutcomeRow";
import { Showcase } from "./Showcase";

const OutcomeForm = lazy(() => import("./OutcomeForm"));
const BibtexForm = lazy(() => import("./BibtexForm"));
const EnquiryPlanForm = lazy(() => import("./EnquiryPlanForm"));

/** What an engagement led to, what the client says later, and what the public may read of it. */
export default function ImpactTab({ query }: { query: PreloadedQuery<ImpactTabQuery> }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"add" | "bibtex" | "plan" | null>(null);
  const { engagement } = usePreloadedQuery<ImpactTabQuery>(
    graphql`
      query ImpactTabQuery($reference: String!) {
        engagement(reference: $reference) {
          id
          status
          canAddOutcome
          outcomes {
            id
            ...OutcomeRow_outcome
          }
          impactEnquiries {
            id
            ...EnquiryRow_enquiry
          }
          ...Showcase_engagement
        }
      }
    `,
    query,
  );
  useLeadThere();
  if (!engagement) return null;
  const close = () => setOpen(null);
  const edits = engagement.canAddOutcome;
  return (
    <div className="stack">
      <Section
        id="outcomes"
        title={<Trans>Outcomes</Trans>}
        side={
          edits && (
            <span className="row">
              <Button variant="subtle" size="sm" onClick={() => setOpen("bibtex")}>
                <Trans>Read BibTeX</Trans>
              </Button>
              <Button variant="light" size="sm" onClick={() => setOpen("add")}>
                <Trans>Add an outcome</Trans>
              </Button>
            </span>
          )
        }
        flush
      >
        {engagement.outcomes.length === 0 && (
          <Empty>
            <Trans>Nothing is recorded yet: publications, products, software, hires and follow-on work go here.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {engagement.outcomes.map((row) => (
            <OutcomeRow key={row.id} outcome={row} />
          ))}
        </ul>
      </Section>
      <Section
        id="enquiries"
        title={<Trans>After closure</Trans>}
        side={
          edits &&
          (engagement.status === "CLOSED" || engagement.status === "CLOSING") && (
            <Button variant="light" size="sm" onClick={() => setOpen("plan")}>
              <Trans>Plan an enquiry</Trans>
            </Button>
          )
        }
        flush
      >
        {engagement.impactEnquiries.length === 0 && (
          <Empty>
            <Trans>When the engagement closes, enquiries are planned as its playbook says: what came of it?</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {engagement.impactEnquiries.map((row) => (
            <EnquiryRow key={row.id} enquiry={row} />
          ))}
        </ul>
      </Section>
      <Showcase engagement={engagement} />
      {open && (
        <Dialog
          title={open === "add" ? t`Add an outcome` : open === "bibtex" ? t`Publications from BibTeX` : t`Plan an enquiry`}
          onClose={close}
          wide={open !== "plan"}
        >
          <Suspense>
            {open === "add" && <OutcomeForm engagement={engagement.id} onClose={close} />}
            {open === "bibtex" && <BibtexForm engagement={engagement.id} onClose={close} />}
            {open === "plan" && <EnquiryPlanForm engagement={engagement.id} onClose={close} />}
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}
