import type { ReactNode } from "react";
import classes from "./badge.module.css";

export type Tone = "ink" | "moss" | "rust" | "sand" | "quiet";

/** A word in a colour. The word says it all: the colour is never the only sign. */
export function Badge({ tone = "quiet", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}

/** How much of something is done, as a bar with its numbers beside it. */
export function Progress({ value, total, label }: { value: number; total: number; label: string }) {
  const share = total ? Math.round((100 * value) / total) : 0;
  return (
    <span className={classes.progress}>
      <span className={classes.track} role="img" aria-label={label}>
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="small number">
        {value}/{total}
      </span>
    </span>
  );
}
