import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { DeliverableRow_deliverable$key } from "@/gql/lab/DeliverableRow_deliverable.graphql";
import { shortDay } from "@/lib/dates";
import { textBefore } from "@/lib/texts";
import { deliverableKind } from "@/lib/domainTerms";
import { deliverableStatus } from "@/lib/planTerms";
import { statusTone, term } from "@/lib/terms";
import classes from "./deliverables.module.css";
import type { Client } from "./seats";
import { VersionRow } from "./VersionRow";

const SubmitVersion = lazy(() => import("./SubmitVersion").then((module) => ({ default: module.SubmitVersion })));
const EditDeliverable = lazy(() => import("./EditDeliverable").then((module) => ({ default: module.EditDeliverable })));

export function DeliverableRow(props: { deliverable: DeliverableRow_deliverable$key; clients: readonly Client[] }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"submit" | "edit" | null>(null);
  const close = () => setOpen(null);
  const row = useFragment(
    graphql`
      fragment DeliverableRow_deliverable on Deliverable {
        id
        title
        kind
        dueOn
        isLate
        status
        disclosure
        acceptanceCriteria
        internalNote
        allowedActions
        versions {
          id
          number
          file {
            contentType
          }
          ...VersionRow_version
        }
        ...SubmitVersion_deliverable
        ...EditDeliverable_deliverable
      }
    `,
    props.deliverable,
  );
  const { title } = row;
  return (
    <li id={row.id} className="tight">
      <div className="spread">
        <span className="strong">{title}</span>
        <span className="row">
          {row.dueOn && (
            <Badge tone={row.isLate ? "rust" : "quiet"}>
              {row.isLate ? t`Late, ${shortDay(i18n, row.dueOn)}` : shortDay(i18n, row.dueOn)}
            </Badge>
          )}
          <Badge tone={statusTone[row.status] ?? "quiet"}>{term(deliverableStatus, row.status, t)}</Badge>
        </span>
      </div>
      <div className="row small dimmed">
        <span>{term(deliverableKind, row.kind, t)}</span>
        <DisclosureBadge value={row.disclosure} />
        {row.allowedActions.includes("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={title} />}
      </div>
      {row.acceptanceCriteria && (
        <p className="small breakable">
          <span className="dimmed">
            <Trans>Acceptance criteria:</Trans>
          </span>{" "}
          {row.acceptanceCriteria}
        </p>
      )}
      {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
      {row.versions.length > 0 && (
        <ul className={classes.versions} aria-label={t`Versions of ${title}`}>
          {row.versions.map((version) => (
            <VersionRow key={version.id} version={version} clients={props.clients} before={textBefore(row.versions, version.number)} />
          ))}
        </ul>
      )}
      {open === null && (
        <div className="row">
          {row.allowedActions.includes("SUBMIT_VERSION") && (
            <Button size="sm" variant="light" onClick={() => setOpen("submit")} aria-label={t`Hand over a version of ${title}`}>
              <Trans>Hand over a version</Trans>
            </Button>
          )}
          {row.allowedActions.includes("UPDATE") && (
            <Button size="sm" variant="subtle" onClick={() => setOpen("edit")} aria-label={t`Edit ${title}`}>
              <Trans>Edit</Trans>
            </Button>
          )}
        </div>
      )}
      <Suspense>
        {open === "submit" && <SubmitVersion deliverable={row} onClose={close} />}
        {open === "edit" && <EditDeliverable deliverable={row} onClose={close} />}
      </Suspense>
    </li>
  );
}
