import { type ReactNode, Suspense } from "react";
import { LanguageSwitch, ThemeSwitch } from "@/components/Switches";
import { lazyPage } from "@/lib/lazyPage";
import { ForgottenPage } from "./ForgottenPage";
import { InvitationPage } from "./InvitationPage";
import { ResetPage } from "./ResetPage";
import { SignInPage } from "./SignInPage";
import classes from "./account.module.css";

// few ever come here, and it brings what it computes with
const VerifyPage = lazyPage("account", () => import("@/features/account/entry/VerifyPage"));

const SecurityPage = lazyPage("account", () => import("@/features/account/entry/SecurityPage"));

/** The pages of a visitor: few and without a router, each opened by an address of its own. */
export function Account() {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <span className={classes.brand}>Passerelle</span>
        <span className="row">
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
      </header>
      <main className={classes.main}>{pageFor(location.pathname)}</main>
    </div>
  );
}

function pageFor(path: string): ReactNode {
  const [, area, kind, key] = path.split("/");
  if (area === "account" && kind === "invitation" && key) return <InvitationPage token={decodeURIComponent(key)} />;
  if (area === "account" && kind === "reset-password") return key ? <ResetPage resetKey={decodeURIComponent(key)} /> : <ForgottenPage />;
  if (area === "account" && kind === "verify")
    return (
      <Suspense fallback={null}>
        <VerifyPage />
      </Suspense>
    );
  if (area === "account" && kind === "security")
    return (
      <Suspense fallback={null}>
        <SecurityPage />
      </Suspense>
    );
  return <SignInPage />;
}
