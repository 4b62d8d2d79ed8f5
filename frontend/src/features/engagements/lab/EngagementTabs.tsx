import { useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import classes from "./engagements.module.css";

/** The sides of an engagement. On a phone the strip is wider than the screen: the side that is shown stands in it. */
export function EngagementTabs({ reference }: { reference: string }) {
  const { t } = useLingui();
  const strip = useRef<HTMLElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    const [nav, shown] = [strip.current, strip.current?.querySelector<HTMLElement>("[data-status=active]")];
    if (!nav || !shown) return;
    const [whole, part] = [nav.getBoundingClientRect(), shown.getBoundingClientRect()];
    nav.scrollLeft += part.left + part.width / 2 - (whole.left + whole.width / 2);
  }, [path]);
  const tabs = [
    { to: "/engagements/$reference", label: t`Overview` },
    { to: "/engagements/$reference/plan", label: t`Plan` },
    { to: "/engagements/$reference/deliverables", label: t`Deliverables` },
    { to: "/engagements/$reference/transfer", label: t`Transfer` },
    { to: "/engagements/$reference/log", label: t({ message: "Log", context: "noun" }) },
    { to: "/engagements/$reference/team", label: t`Team` },
    { to: "/engagements/$reference/agreements", label: t`Agreements` },
    { to: "/engagements/$reference/impact", label: t`Impact` },
    { to: "/engagements/$reference/reports", label: t`Reports` },
    { to: "/engagements/$reference/records", label: t`Records` },
    { to: "/engagements/$reference/history", label: t`History` },
  ];
  return (
    <nav ref={strip} className={classes.tabs} aria-label={t`Sides of the engagement`}>
      {tabs.map((tab) => (
        <Link key={tab.to} to={tab.to} params={{ reference }} activeOptions={{ exact: tab.to === "/engagements/$reference" }}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
