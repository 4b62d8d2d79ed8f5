import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useHotkeys } from "@mantine/hooks";
import { Link, Outlet, useRouter } from "@tanstack/react-router";
import { Suspense, useEffect, useState } from "react";
import { AccountMenu } from "@/components/AccountMenu";
import { Frame, frameClasses } from "@/components/Frame";
import { boot } from "@/lib/boot";
import { lazyPage } from "@/lib/lazyPage";
import { keepLanguage } from "./language";

const Bell = lazyPage("notifications", () => import("@/features/notifications/lab/Bell"));
const Palette = lazyPage("search", () => import("@/features/search/lab/Palette"));
const Help = lazyPage("search", () => import("@/features/search/lab/Help"));
const QuickAdd = lazyPage("mine", () => import("@/features/mine/lab/QuickAdd"));

const NOT_FOR_INTERNS = new Set(["/portfolio", "/pipeline", "/impact", "/partners", "/engagements/new"]);

export function Shell() {
  const { t } = useLingui();
  const [open, setOpen] = useState<"palette" | "help" | "add" | null>(null);
  useHotkeys([["mod+K", () => setOpen("palette")]], []);
  const router = useRouter();
  useEffect(() => {
    let stop = () => {};
    const acts = {
      go: (to: string) => {
        if (boot.role !== "INTERN" || !NOT_FOR_INTERNS.has(to)) void router.navigate({ to });
      },
      help: () => setOpen("help"),
      add: () => setOpen("add"),
      find: () => void router.navigate({ to: "/search" }),
    };
    void import("@/lib/shortcuts").then(({ listen }) => (stop = listen(acts)));
    return () => stop();
  }, [router]);
  const pages = [
    { to: "/", label: t`My week` },
    { to: "/engagements", label: t`Engagements` },
    ...(boot.role === "DIRECTOR" || boot.role === "PARTNERSHIPS"
      ? [
          { to: "/load", label: t`Load` },
          { to: "/demand", label: t`Demand` },
        ]
      : [{ to: "/load", label: t`My load` }]),
    ...(boot.role === "DIRECTOR"
      ? [
          { to: "/scenarios", label: t`Scenarios` },
          { to: "/attention", label: t`Attention` },
        ]
      : []),
    { to: "/time", label: t`Time` },
    ...(boot.role === "INTERN"
      ? []
      : [
          { to: "/portfolio", label: t`Portfolio` },
          { to: "/impact", label: t`Impact` },
          { to: "/pipeline", label: t`Pipeline` },
          { to: "/partners", label: t`Partners` },
        ]),
    { to: "/programme", label: t`Programme` },
    { to: "/people", label: t`People` },
  ];
  return (
    <Frame
      onLanguage={keepLanguage}
      home={
        <Link to="/" className={frameClasses.brand}>
          Passerelle
        </Link>
      }
      banner={
        boot.illustrative && (
          <aside className={frameClasses.banner} aria-label={t`Demonstration`}>
            <Trans>Demonstration: people and histories are illustrative.</Trans>
          </aside>
        )
      }
      nav={(close) =>
        pages.map((page) => (
          <Link key={page.to} to={page.to} activeOptions={{ exact: page.to === "/" }} onClick={close}>
            {page.label}
          </Link>
        ))
      }
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
        {open === "palette" && <Palette pages={pages} onClose={() => setOpen(null)} onAdd={() => setOpen("add")} />}
        {open === "add" && (
          <QuickAdd reference={/^\/engagements\/([^/]+)/.exec(router.state.location.pathname)?.[1] ?? null} onClose={() => setOpen(null)} />
        )}
        {open === "help" && <Help onClose={() => setOpen(null)} />}
      </Suspense>
    </Frame>
  );
}
