import type { ReactNode } from "react";
import { boot } from "@/lib/boot";

/** What only the person themself may set: shown as it is, and not to be touched, while somebody looks through their eyes. */
export function OnlyLooking({ children }: { children: ReactNode }) {
  if (!boot.viewAs) return children;
  return (
    <fieldset disabled className="stack" style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
      {children}
    </fieldset>
  );
}
