import { useLingui } from "@lingui/react/macro";
import { Button } from "./Button";
import type { ReactNode } from "react";
import { DomainFailure, type NetworkFailure } from "@/lib/errors";
import classes from "./notice.module.css";

export function Notice({ tone = "ink", children }: { tone?: "ink" | "rust" | "moss"; children: ReactNode }) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === "rust" ? "alert" : "status"}>
      {children}
    </div>
  );
}

/**
 * Why something was not done. A stale version offers to read the newest one; what was typed stays where it is.
 * `fields` are shown at their inputs and not repeated here.
 */
export function FailureNotice({
  failure,
  onReload,
  fields = [],
}: {
  failure: DomainFailure | NetworkFailure | null;
  onReload?: () => void;
  fields?: string[];
}) {
  const { t } = useLingui();
  if (!failure) return null;
  if (!(failure instanceof DomainFailure))
    return <Notice tone="rust">{t`The server was not reached. What you typed is still here: try again in a moment.`}</Notice>;
  if (failure.field && fields.includes(failure.field)) return null;
  return (
    <Notice tone="rust">
      <span>{failure.message}</span>
      {failure.code === "CONFLICT" && onReload && <Button size="sm" variant="light" onClick={onReload}>{t`Read the newest`}</Button>}
    </Notice>
  );
}
