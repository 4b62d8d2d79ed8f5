import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import table from "@/components/table.module.css";
import type { EnquiryRow_enquiry$key } from "@/gql/lab/EnquiryRow_enquiry.graphql";
import { shortDay, today } from "@/lib/dates";
import { term } from "@/lib/terms";
import { enquiryUse } from "./words";

const EnquiryForm = lazy(() => import("./EnquiryForm"));

export function EnquiryRow({ enquiry }: { enquiry: EnquiryRow_enquiry$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment EnquiryRow_enquiry on ImpactEnquiry {
        id
        dueOn
        use
        changed
        value
        respondent
        internalNote
        answeredAt
        canAnswer
        ...EnquiryForm_enquiry
      }
    `,
    enquiry,
  );
  const day = shortDay(i18n, row.dueOn);
  return (
    <li>
      <div className={table.line}>
        <span>
          <Trans>What came of it? Asked on {day}</Trans>
        </span>
        {row.use ? (
          <Badge tone={row.use === "IN_USE" || row.use === "PARTLY" ? "moss" : "quiet"}>{term(enquiryUse, row.use, t)}</Badge>
        ) : row.dueOn <= today() ? (
          <Badge tone="sand">{t`Due`}</Badge>
        ) : (
          <Badge>{t`Planned`}</Badge>
        )}
      </div>
      {row.changed && <p className="small breakable">{row.changed}</p>}
      {(row.value || row.respondent) && <p className="small dimmed breakable">{[row.value, row.respondent].filter(Boolean).join(" · ")}</p>}
      {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
      {row.canAnswer && (
        <div className="row">
          <Button size="sm" variant="light" onClick={() => setOpen(true)} aria-label={t`Write the answer of ${day}`}>
            <Trans>Write the answer</Trans>
          </Button>
        </div>
      )}
      {open && (
        <Dialog title={<Trans>What came of it?</Trans>} onClose={() => setOpen(false)}>
          <Suspense>
            <EnquiryForm enquiry={row} onClose={() => setOpen(false)} />
          </Suspense>
        </Dialog>
      )}
    </li>
  );
}
