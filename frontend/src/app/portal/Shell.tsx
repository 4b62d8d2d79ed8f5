import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet } from "@tanstack/react-router";
import { Suspense } from "react";
import { AccountMenu } from "@/components/AccountMenu";
import { Frame, frameClasses } from "@/components/Frame";
import { ViewAs } from "@/components/ViewAs";
import { boot } from "@/lib/boot";
import { lazyPage } from "@/lib/lazyPage";
import { keepLanguage } from "./language";

const Bell = lazyPage("notifications", () => import("@/features/notifications/portal/Bell"));

/** The client's frame: home and settings; each engagement is reached from home. */
export function Shell() {
  const { t } = useLingui();
  return (
    <Frame
      onLanguage={keepLanguage}
      home={
        <a href="/portal/" className={frameClasses.brand}>
          Passerelle
        </a>
      }
      banner={
        <>
          <ViewAs />
          {boot.illustrative && (
            <aside className={frameClasses.banner} aria-label={t`Demonstration`}>
              <Trans>Demonstration: people and histories are illustrative.</Trans>
            </aside>
          )}
        </>
      }
      nav={(close) => (
        <>
          <Link to="/" activeOptions={{ exact: true }} onClick={close}>
            <Trans>Home</Trans>
          </Link>
          <Link to="/programme" onClick={close}>
            <Trans>Events</Trans>
          </Link>
          <Link to="/settings" onClick={close}>
            <Trans>Settings</Trans>
          </Link>
        </>
      )}
      tools={
        <>
          <Suspense>
            <Bell />
          </Suspense>
          <AccountMenu>
            <Link to="/settings">
              <Trans>Settings</Trans>
            </Link>
          </AccountMenu>
        </>
      }
    >
      <Outlet />
    </Frame>
  );
}
