import { type ComponentType, Suspense } from "react";
import { createRootRoute, createRoute, createRouter, Outlet } from "@tanstack/react-router";
import { NotFound, PageError, Part } from "@/components/ErrorBoundary";
import { Skeleton } from "@/components/Page";
import { WeekPage } from "@/features/week/lab/WeekPage";
import type { EngagementPageQuery } from "@/gql/lab/EngagementPageQuery.graphql";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import type { TimePageQuery } from "@/gql/lab/TimePageQuery.graphql";
import weekQuery, { type WeekPageQuery } from "@/gql/lab/WeekPageQuery.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { boot } from "@/lib/boot";
import { lazyPage } from "@/lib/lazyPage";
import { preload } from "@/lib/preload";
import { environment } from "./environment";
import { pageRoutes } from "./pages";
import { Shell } from "./Shell";
import { tabRoutes } from "./tabs";

const pages = {
  engagement: () => import("@/features/engagements/lab/EngagementPage"),
  load: () => import("@/features/planning/lab/LoadPage"),
  time: () => import("@/features/time/lab/TimePage"),
};
const EngagementPage = lazyPage("engagements", pages.engagement);
const LoadPage = lazyPage("planning", pages.load);
const TimePage = lazyPage("time", pages.time);
const QuickLog = lazyPage("mine", () => import("@/features/mine/lab/QuickLog"));
const WeekDue = lazyPage("mine", () => import("@/features/mine/lab/WeekDue"));
const MilestoneDesk = lazyPage("plan", () => import("@/features/plan/lab/MilestoneDesk"));
const DirectorDay = lazyPage("portfolio", () => import("@/features/portfolio/lab/DirectorDay"));
const Expiring = lazyPage("agreements", () => import("@/features/agreements/lab/Expiring"));

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** What asks for itself: the rest of the page neither waits for it nor fails with it. */
const part = (Shown: ComponentType<{ again: number }>) => (
  <Suspense>
    <Part>{(again) => <Shown again={again} />}</Part>
  </Suspense>
);

const week = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: () => preload<WeekPageQuery>(environment, Promise.resolve({ default: weekQuery }), {}),
  component: () => (
    <WeekPage query={week.useLoaderData().query} QuickLog={QuickLog} Due={WeekDue} Desk={MilestoneDesk}>
      {boot.role === "DIRECTOR" && part(DirectorDay)}
      {(boot.role === "PARTNERSHIPS" || boot.role === "DIRECTOR") && part(Expiring)}
    </WeekPage>
  ),
});

const word = (value: unknown) => (typeof value === "string" && value ? value : undefined);

const engagement = createRoute({
  getParentRoute: () => root,
  path: "/engagements/$reference",
  loader: ({ params }) => {
    void pages.engagement();
    return preload<EngagementPageQuery>(environment, import("@/gql/lab/EngagementPageQuery.graphql"), { reference: params.reference });
  },
  component: () => (
    <EngagementPage query={engagement.useLoaderData().query}>
      <Outlet />
    </EngagementPage>
  ),
});

const columns = { DAY: 30, WEEK: 52, MONTH: 18 };
const steps = { DAY: 28, WEEK: 56, MONTH: 92 };
type LoadUnit = keyof typeof columns;
const stepOf = (unit: LoadUnit) => steps[unit];

interface LoadSearch {
  from?: string;
  unit?: LoadUnit;
  skill?: string;
  role?: string;
  team?: string;
}

const load = createRoute({
  getParentRoute: () => root,
  path: "/load",
  validateSearch: (search: Record<string, unknown>): LoadSearch => ({
    ...(/^\d{4}-\d\d-\d\d$/.test(word(search["from"]) ?? "") ? { from: word(search["from"])! } : {}),
    ...((word(search["unit"]) ?? "") in columns ? { unit: search["unit"] as LoadUnit } : {}),
    ...Object.fromEntries(["skill", "role", "team"].flatMap((name) => (word(search[name]) ? [[name, search[name]]] : []))),
  }),
  // the page narrows what it has: a filter asks for nothing
  loaderDeps: ({ search: { from, unit } }) => ({ from, unit }),
  loader: ({ deps }) => {
    const { from = monday(today()), unit = "WEEK" } = deps;
    void pages.load();
    return preload<LoadPageQuery>(environment, import("@/gql/lab/LoadPageQuery.graphql"), { from, unit, count: columns[unit] });
  },
  component: function Load() {
    const { from = monday(today()), unit = "WEEK", ...filters } = load.useSearch();
    const navigate = load.useNavigate();
    return (
      <LoadPage
        query={load.useLoaderData().query}
        search={filters}
        onMove={(direction) => void navigate({ search: { ...filters, unit, from: addDays(from, direction * stepOf(unit)) } })}
        onUnit={(next) => void navigate({ search: { ...filters, from, unit: next } })}
        onSearch={(next) => void navigate({ search: { from, unit, ...next }, replace: true, resetScroll: false })}
      />
    );
  },
});

const time = createRoute({
  getParentRoute: () => root,
  path: "/time",
  validateSearch: (search: Record<string, unknown>): { week?: string; person?: string } => ({
    ...(/^\d{4}-\d\d-\d\d$/.test(word(search["week"]) ?? "") ? { week: word(search["week"])! } : {}),
    ...(word(search["person"]) ? { person: word(search["person"])! } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void pages.time();
    return preload<TimePageQuery>(environment, import("@/gql/lab/TimePageQuery.graphql"), {
      week: deps.week ?? monday(today()),
      person: deps.person ?? null,
      team: boot.role === "DIRECTOR",
    });
  },
  component: function Time() {
    const navigate = time.useNavigate();
    const search = time.useSearch();
    return (
      <TimePage
        query={time.useLoaderData().query}
        onWeek={(next) => void navigate({ search: { ...search, week: next } })}
        onPerson={(person) => void navigate({ search: { ...search, ...(person ? { person } : {}) } })}
      />
    );
  },
});

export const router = createRouter({
  routeTree: root.addChildren([week, engagement.addChildren(tabRoutes(engagement)), load, time, ...pageRoutes(root)]),
  defaultPreload: "intent",
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ({ error, reset }) => (
    <PageError
      error={error}
      retry={() => {
        void router.invalidate();
        reset();
      }}
    />
  ),
});
