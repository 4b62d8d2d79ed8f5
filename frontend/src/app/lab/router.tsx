import { Suspense, type ComponentProps } from "react";
import { createRootRoute, createRoute, createRouter, Outlet } from "@tanstack/react-router";
import { NotFound, PageError } from "@/components/ErrorBoundary";
import { Skeleton } from "@/components/Page";
import { WeekPage } from "@/features/week/lab/WeekPage";
import type { AttentionPageQuery } from "@/gql/lab/AttentionPageQuery.graphql";
import type { DemandPageQuery } from "@/gql/lab/DemandPageQuery.graphql";
import type { EngagementPageQuery } from "@/gql/lab/EngagementPageQuery.graphql";
import type { EngagementsPageQuery } from "@/gql/lab/EngagementsPageQuery.graphql";
import type { InquiryPageQuery } from "@/gql/lab/InquiryPageQuery.graphql";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import type { NotificationsPageQuery } from "@/gql/lab/NotificationsPageQuery.graphql";
import type { PartnersPageQuery } from "@/gql/lab/PartnersPageQuery.graphql";
import type { PeoplePageQuery } from "@/gql/lab/PeoplePageQuery.graphql";
import type { PersonPageQuery } from "@/gql/lab/PersonPageQuery.graphql";
import type { PartnerPageQuery } from "@/gql/lab/PartnerPageQuery.graphql";
import type { BoardPageQuery } from "@/gql/lab/BoardPageQuery.graphql";
import type { ForecastPageQuery } from "@/gql/lab/ForecastPageQuery.graphql";
import type { PortfolioPageQuery } from "@/gql/lab/PortfolioPageQuery.graphql";
import type { SearchPageQuery } from "@/gql/lab/SearchPageQuery.graphql";
import type { SettingsPageQuery } from "@/gql/lab/SettingsPageQuery.graphql";
import type { SlipsPageQuery } from "@/gql/lab/SlipsPageQuery.graphql";
import type { StartPageQuery } from "@/gql/lab/StartPageQuery.graphql";
import type { TimePageQuery } from "@/gql/lab/TimePageQuery.graphql";
import weekQuery, { type WeekPageQuery } from "@/gql/lab/WeekPageQuery.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { boot } from "@/lib/boot";
import { lazyPage } from "@/lib/lazyPage";
import { preload } from "@/lib/preload";
import { environment } from "./environment";
import { Shell } from "./Shell";
import { tabRoutes } from "./tabs";

const pages = {
  notifications: () => import("@/features/notifications/lab/NotificationsPage"),
  engagements: () => import("@/features/engagements/lab/EngagementsPage"),
  engagement: () => import("@/features/engagements/lab/EngagementPage"),
  start: () => import("@/features/engagements/lab/StartPage"),
  load: () => import("@/features/planning/lab/LoadPage"),
  attention: () => import("@/features/planning/lab/AttentionPage"),
  portfolio: () => import("@/features/portfolio/lab/PortfolioPage"),
  slips: () => import("@/features/portfolio/lab/SlipsPage"),
  forecast: () => import("@/features/portfolio/lab/ForecastPage"),
  board: () => import("@/features/pipeline/lab/BoardPage"),
  inquiry: () => import("@/features/pipeline/lab/InquiryPage"),
  search: () => import("@/features/search/lab/SearchPage"),
  demand: () => import("@/features/demand/lab/DemandPage"),
  partners: () => import("@/features/partners/lab/PartnersPage"),
  partner: () => import("@/features/partners/lab/PartnerPage"),
  people: () => import("@/features/people/lab/PeoplePage"),
  person: () => import("@/features/people/lab/PersonPage"),
  time: () => import("@/features/time/lab/TimePage"),
  settings: () => import("@/features/people/lab/SettingsPage"),
};
const EngagementsPage = lazyPage("engagements", pages.engagements);
const EngagementPage = lazyPage("engagements", pages.engagement);
const StartPage = lazyPage("engagements", pages.start);
const LoadPage = lazyPage("planning", pages.load);
const AttentionPage = lazyPage("planning", pages.attention);
const PortfolioPage = lazyPage("portfolio", pages.portfolio);
const SlipsPage = lazyPage("portfolio", pages.slips);
const ForecastPage = lazyPage("portfolio", pages.forecast);
const BoardPage = lazyPage("pipeline", pages.board);
const InquiryPage = lazyPage("pipeline", pages.inquiry);
const SearchPage = lazyPage("search", pages.search);
const DemandPage = lazyPage("demand", pages.demand);
const PartnersPage = lazyPage("partners", pages.partners);
const PartnerPage = lazyPage("partners", pages.partner);
const PeoplePage = lazyPage("people", pages.people);
const PersonPage = lazyPage("people", pages.person);
const TimePage = lazyPage("time", pages.time);
const SettingsPage = lazyPage("people", pages.settings);
const NotificationsPage = lazyPage("notifications", pages.notifications);

const Expiring = lazyPage("agreements", () => import("@/features/agreements/lab/Expiring"));

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const week = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: () => preload<WeekPageQuery>(environment, Promise.resolve({ default: weekQuery }), {}),
  component: () => (
    <WeekPage query={week.useLoaderData().query}>
      <Suspense>{(boot.role === "PARTNERSHIPS" || boot.role === "DIRECTOR") && <Expiring />}</Suspense>
    </WeekPage>
  ),
});

export interface EngagementsSearch {
  q?: string;
  status?: string;
  kind?: string;
  mine?: boolean;
}

const word = (value: unknown) => (typeof value === "string" && value ? value : undefined);

const engagements = createRoute({
  getParentRoute: () => root,
  path: "/engagements",
  validateSearch: (search: Record<string, unknown>): EngagementsSearch => ({
    ...(word(search["q"]) ? { q: word(search["q"])! } : {}),
    ...(word(search["status"]) ? { status: word(search["status"])! } : {}),
    ...(word(search["kind"]) ? { kind: word(search["kind"])! } : {}),
    ...(search["mine"] === true ? { mine: true } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void pages.engagements();
    return preload<EngagementsPageQuery>(environment, import("@/gql/lab/EngagementsPageQuery.graphql"), {
      search: deps.q ?? null,
      status: deps.status ? [deps.status as "ACTIVE"] : null,
      kind: deps.kind ? [deps.kind as "APPLIED"] : null,
      mine: deps.mine ?? null,
    });
  },
  component: function Engagements() {
    const search = engagements.useSearch();
    const navigate = engagements.useNavigate();
    return (
      <EngagementsPage
        query={engagements.useLoaderData().query}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/engagements/new",
  loader: () => {
    void pages.start();
    return preload<StartPageQuery>(environment, import("@/gql/lab/StartPageQuery.graphql"), {});
  },
  component: () => <StartPage query={start.useLoaderData().query} />,
});

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

const load = createRoute({
  getParentRoute: () => root,
  path: "/load",
  validateSearch: (search: Record<string, unknown>): { from?: string; unit?: LoadUnit } => ({
    ...(/^\d{4}-\d\d-\d\d$/.test(word(search["from"]) ?? "") ? { from: word(search["from"])! } : {}),
    ...((word(search["unit"]) ?? "") in columns ? { unit: search["unit"] as LoadUnit } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    const { from = monday(today()), unit = "WEEK" }: { from?: string; unit?: LoadUnit } = deps;
    void pages.load();
    return preload<LoadPageQuery>(environment, import("@/gql/lab/LoadPageQuery.graphql"), { from, unit, count: columns[unit] });
  },
  component: function Load() {
    const { from = monday(today()), unit = "WEEK" } = load.useSearch();
    const navigate = load.useNavigate();
    return (
      <LoadPage
        query={load.useLoaderData().query}
        onMove={(direction) => void navigate({ search: { unit, from: addDays(from, direction * stepOf(unit)) } })}
        onUnit={(next) => void navigate({ search: { from, unit: next } })}
      />
    );
  },
});

const attention = createRoute({
  getParentRoute: () => root,
  path: "/attention",
  loader: () => {
    void pages.attention();
    return preload<AttentionPageQuery>(environment, import("@/gql/lab/AttentionPageQuery.graphql"), {});
  },
  component: () => <AttentionPage query={attention.useLoaderData().query} />,
});
/** The parameters of an address that are given and not empty, of those that a page knows. */
const known = <K extends string>(search: Record<string, unknown>, names: readonly K[]) =>
  Object.fromEntries(names.flatMap((name) => (word(search[name]) ? [[name, word(search[name])]] : []))) as { [N in K]?: string };

const portfolio = createRoute({
  getParentRoute: () => root,
  path: "/portfolio",
  validateSearch: (search: Record<string, unknown>) => known(search, ["view", "q", "status", "kind", "health", "sort"]),
  loaderDeps: ({ search: { view, q, status, kind } }) => ({ view, q, status, kind }),
  loader: ({ deps }) => {
    void pages.portfolio();
    return preload<PortfolioPageQuery>(environment, import("@/gql/lab/PortfolioPageQuery.graphql"), {
      search: deps.q ?? null,
      status: deps.status ? [deps.status as "ACTIVE"] : ["APPRAISAL", "AGREED", "ACTIVE", "ON_HOLD", "CLOSING"],
      kind: deps.kind ? [deps.kind as "APPLIED"] : null,
      timeline: deps.view === "timeline",
    });
  },
  component: function Portfolio() {
    const navigate = portfolio.useNavigate();
    return (
      <PortfolioPage
        query={portfolio.useLoaderData().query}
        search={portfolio.useSearch() as ComponentProps<typeof PortfolioPage>["search"]}
        onSearch={(next) => void navigate({ search: { ...next }, replace: true })}
      />
    );
  },
});

const slips = createRoute({
  getParentRoute: () => root,
  path: "/portfolio/slips",
  validateSearch: (search: Record<string, unknown>) => known(search, ["group", "reason", "clock", "kind", "from", "until"]),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void pages.slips();
    return preload<SlipsPageQuery>(environment, import("@/gql/lab/SlipsPageQuery.graphql"), {
      group: (deps.group ?? "REASON") as "REASON",
      reason: (deps.reason ?? null) as "DATA" | null,
      clock: (deps.clock ?? null) as "LAB" | null,
      kind: (deps.kind ?? null) as "APPLIED" | null,
      from: deps.from ?? null,
      until: deps.until ?? null,
    });
  },
  component: function Slips() {
    const navigate = slips.useNavigate();
    return (
      <SlipsPage
        query={slips.useLoaderData().query}
        search={slips.useSearch()}
        onSearch={(next) => void navigate({ search: { ...next }, replace: true })}
      />
    );
  },
});

const forecast = createRoute({
  getParentRoute: () => root,
  path: "/portfolio/forecast",
  loader: () => {
    void pages.forecast();
    return preload<ForecastPageQuery>(environment, import("@/gql/lab/ForecastPageQuery.graphql"), {});
  },
  component: () => <ForecastPage query={forecast.useLoaderData().query} />,
});

const pipeline = createRoute({
  getParentRoute: () => root,
  path: "/pipeline",
  validateSearch: (search: Record<string, unknown>) => known(search, ["q"]),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void pages.board();
    return preload<BoardPageQuery>(environment, import("@/gql/lab/BoardPageQuery.graphql"), { search: deps.q ?? null });
  },
  component: function Pipeline() {
    const navigate = pipeline.useNavigate();
    return (
      <BoardPage
        query={pipeline.useLoaderData().query}
        search={pipeline.useSearch()}
        onSearch={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

const inquiry = createRoute({
  getParentRoute: () => root,
  path: "/pipeline/$id",
  loader: ({ params }) => {
    void pages.inquiry();
    return preload<InquiryPageQuery>(environment, import("@/gql/lab/InquiryPageQuery.graphql"), { id: params.id });
  },
  component: () => <InquiryPage query={inquiry.useLoaderData().query} />,
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: (given: Record<string, unknown>) => known(given, ["q", "kind"]),
  loaderDeps: ({ search: given }) => given,
  loader: ({ deps }) => {
    void pages.search();
    return preload<SearchPageQuery>(environment, import("@/gql/lab/SearchPageQuery.graphql"), {
      query: deps.q ?? "",
      kinds: deps.kind ? [deps.kind as "ENGAGEMENT"] : null,
    });
  },
  component: function SearchRoute() {
    const navigate = search.useNavigate();
    return (
      <SearchPage
        query={search.useLoaderData().query}
        search={search.useSearch()}
        onSearch={(next) => void navigate({ search: { ...next }, replace: true })}
      />
    );
  },
});

const demand = createRoute({
  getParentRoute: () => root,
  path: "/demand",
  loader: () => {
    void pages.demand();
    return preload<DemandPageQuery>(environment, import("@/gql/lab/DemandPageQuery.graphql"), {});
  },
  component: () => <DemandPage query={demand.useLoaderData().query} />,
});

const partners = createRoute({
  getParentRoute: () => root,
  path: "/partners",
  loader: () => {
    void pages.partners();
    return preload<PartnersPageQuery>(environment, import("@/gql/lab/PartnersPageQuery.graphql"), {});
  },
  component: () => <PartnersPage query={partners.useLoaderData().query} />,
});

const partner = createRoute({
  getParentRoute: () => root,
  path: "/partners/$id",
  loader: ({ params }) => {
    void pages.partner();
    return preload<PartnerPageQuery>(environment, import("@/gql/lab/PartnerPageQuery.graphql"), { id: params.id });
  },
  component: () => <PartnerPage query={partner.useLoaderData().query} />,
});

const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  loader: () => {
    void pages.people();
    return preload<PeoplePageQuery>(environment, import("@/gql/lab/PeoplePageQuery.graphql"), {});
  },
  component: () => <PeoplePage query={people.useLoaderData().query} />,
});

const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$id",
  loader: ({ params }) => {
    void pages.person();
    return preload<PersonPageQuery>(environment, import("@/gql/lab/PersonPageQuery.graphql"), { id: params.id });
  },
  component: () => <PersonPage query={person.useLoaderData().query} />,
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  loader: () => {
    void pages.settings();
    return preload<SettingsPageQuery>(environment, import("@/gql/lab/SettingsPageQuery.graphql"), {});
  },
  component: () => <SettingsPage query={settings.useLoaderData().query} />,
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

const notifications = createRoute({
  getParentRoute: () => root,
  path: "/notifications",
  validateSearch: (search: Record<string, unknown>): { unread?: boolean; reason?: string } => ({
    ...(search["unread"] === true ? { unread: true } : {}),
    ...(typeof search["reason"] === "string" && /^[A-Z]+$/.test(search["reason"]) ? { reason: search["reason"] } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => {
    void pages.notifications();
    return preload<NotificationsPageQuery>(environment, import("@/gql/lab/NotificationsPageQuery.graphql"), {
      unread: deps.unread ?? null,
      reason: (deps.reason as "PLAN" | undefined) ?? null,
    });
  },
  component: function Notifications() {
    const navigate = notifications.useNavigate();
    return (
      <NotificationsPage
        query={notifications.useLoaderData().query}
        search={notifications.useSearch()}
        onSearch={(next) => void navigate({ search: next, replace: true })}
      />
    );
  },
});

export const router = createRouter({
  routeTree: root.addChildren([
    week,
    start,
    engagements,
    engagement.addChildren(tabRoutes(engagement)),
    load,
    attention,
    time,
    portfolio,
    slips,
    forecast,
    pipeline,
    inquiry,
    search,
    demand,
    partners,
    partner,
    people,
    person,
    settings,
    notifications,
  ]),
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
