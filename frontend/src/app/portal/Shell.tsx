import { Trans, useLingui } from "@lingui/react/macro";
import { useHotkeys } from "@mantine/hooks";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { AccountMenu } from "@/components/AccountMenu";
import { Button } from "@/components/Button";
import { Frame, frameClasses } from "@/components/Frame";
import { ViewAs } from "@/components/ViewAs";
import { boot } from "@/lib/boot";
import { lazyPage } from "@/lib/lazyPage";
import { keepLanguage } from "./language";

const Bell = lazyPage("notifications", () => import("@/features/notifications/portal/Bell"));
const Palette = lazyPage("search", () => import("@/features/search/portal/Palette"));
const Help = lazyPage("search", () => import("@/features/search/portal/Help"));

/** The client's frame: home, search and settings; each engagement is reached from home. */
export function Shell() {
  const { t } = useLingui();
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  useHotkeys([["mod+K", () => setOpen("palette")]], []);
  const router = useRouter();
  useEffect(() => {
    let stop = () => {};
    const acts = {
      go: (to: string) => void router.navigate({ to }),
      help: () => setOpen("help"),
      find: () => void router.navigate({ to: "/search" }),
    };
    void import("@/lib/shortcuts").then(({ listen, PORTAL_PLACES }) => (stop = listen(acts, PORTAL_PLACES)));
    return () => stop();
  }, [router]);
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
          <Link to="/search" onClick={close}>
            <Trans>Search</Trans>
          </Link>
          <Link to="/settings" onClick={close}>
            <Trans>Settings</Trans>
          </Link>
        </>
      )}
      tools={
        <>
          <Button variant="default" size="sm" onClick={() => setOpen("palette")} aria-keyshortcuts="Control+K">
            <Trans>Go to…</Trans>
          </Button>
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
      <Suspense>
        {open === "palette" && <Palette onClose={() => setOpen(null)} />}
        {open === "help" && <Help onClose={() => setOpen(null)} />}
      </Suspense>
    </Frame>
  );
}
