import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { signOut } from "@/lib/allauth";
import { boot } from "@/lib/boot";
import { forgetDrafts } from "@/lib/useFormDraft";
import classes from "./menu.module.css";

/** Who is signed in, settings, and the way out. A native disclosure: no script beyond the browser's. */
export function AccountMenu({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const leave = () =>
    void signOut().finally(() => {
      forgetDrafts();
      location.assign("/sign-in");
    });
  const initials = boot.name
    .split(/\s+/)
    .map((part) => part[0] ?? "")
    .slice(0, 2)
    .join("");
  return (
    <details className={classes.menu}>
      <summary aria-label={t`Account of ${boot.name}`}>
        <span data-initials={initials || "·"} />
      </summary>
      <div className={classes.panel}>
        <div className={classes.who}>
          <div className="strong truncate">{boot.name}</div>
          <div className="small dimmed truncate">{boot.labName}</div>
        </div>
        {children}
        <a href="/account/security">
          <Trans>Sign-in and security</Trans>
        </a>
        <button type="button" onClick={leave}>
          <Trans>Sign out</Trans>
        </button>
      </div>
    </details>
  );
}
