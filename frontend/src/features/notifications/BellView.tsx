import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useRef, useState } from "react";
import classes from "./notifications.module.css";

interface Props {
  count: number;
  /** Read when it is opened, and anew each time. */
  panel: (close: () => void) => ReactNode;
}

/** How much is new, and on demand what. A native disclosure that Escape and a click elsewhere close. */
export function BellView({ count, panel }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  const shown = count >= 100 ? "99+" : String(count);
  return (
    <details
      ref={box}
      className={classes.bell}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        box.current?.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary
        aria-label={count > 0 ? t`Notifications: ${plural(count, { one: "# unread", other: `${shown} unread` })}` : t`Notifications`}
      >
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
          <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Zm4 10a2 2 0 0 0 4 0" />
        </svg>
        {count > 0 && <span className={classes.count}>{shown}</span>}
      </summary>
      {open && (
        <div className={classes.panel}>
          <Suspense fallback={<p aria-busy="true" style={{ minBlockSize: "6rem" }} />}>{panel(close)}</Suspense>
        </div>
      )}
    </details>
  );
}
