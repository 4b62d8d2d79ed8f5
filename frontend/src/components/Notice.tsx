import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { DomainFailure, type NetworkFailure } from "@/lib/errors";
import { refresh } from "@/lib/refresh";
import { Button } from "./Button";
import classes from "./notice.module.css";

export function Notice({ tone = "ink", children }: { tone?: "ink" | "rust" | "moss"; children: ReactNode }) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === "rust" ? "alert" : "status"}>
      {children}
    </div>
  );
}

interface FailureProps {
  failure: DomainFailure | NetworkFailure | null;
  /** How to read the newest, where the page's own query is not what shows it. */
  onReload?: () => void | Promise<void>;
  /** Shown at their inputs, and not repeated here. */
  fields?: string[];
  /** A `Conflict` beside it shows a stale version. */
  conflictShown?: boolean;
}

/** Why something was not done. A stale version offers to read the newest one in place; what was typed stays. */
export function FailureNotice({ failure, onReload = refresh, fields = [], conflictShown = false }: FailureProps) {
  const { t } = useLingui();
  const [reread, setReread] = useState<FailureProps["failure"]>(null);
  if (!failure) return null;
  if (!(failure instanceof DomainFailure))
    return <Notice tone="rust">{t`The server was not reached. What you typed is still here: try again in a moment.`}</Notice>;
  if (conflictShown && failure.code === "CONFLICT") return null;
  if (failure.field && fields.includes(failure.field)) return null;
  if (reread === failure)
    return <Notice tone="moss">{t`The newest is here, and so is what you typed. Check both, then send it again.`}</Notice>;
  const read = () => void Promise.resolve(onReload()).then(() => setReread(failure));
  return (
    <Notice tone="rust">
      <span>{failure.message}</span>
      {failure.code === "CONFLICT" && <Button size="sm" variant="light" onClick={read}>{t`Read the newest`}</Button>}
    </Notice>
  );
}
