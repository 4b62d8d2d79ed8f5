import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { NotFound, PageError } from "@/components/ErrorBoundary";
import { Skeleton } from "@/components/Page";
import { HomePage } from "@/features/home/portal/HomePage";
import type { EngagementPageQuery } from "@/gql/portal/EngagementPageQuery.graphql";
import type { EventsPageQuery } from "@/gql/portal/EventsPageQuery.graphql";
import homeQuery, { type HomePageQuery } from "@/gql/portal/HomePageQuery.graphql";
import type { NotificationsPageQuery } from "@/gql/portal/NotificationsPageQuery.graphql";
import type { ProfilePageQuery } from "@/gql/portal/ProfilePageQuery.graphql";
import type { ReportPageQuery } from "@/gql/portal/ReportPageQuery.graphql";
import type { SearchPageQuery } from "@/gql/portal/SearchPageQuery.graphql";
import type { ReviewPageQuery } from "@/gql/portal/ReviewPageQuery.graphql";
import { lazyPage } from "@/lib/lazyPage";
import { preload } from "@/lib/preload";
import { environment } from "./environment";
import { Shell } from "./Shell";

const pages = {
  notifications: () => import("@/features/notifications/portal/NotificationsPage"),
  engagement: () => import("@/features/engagement/portal/EngagementPage"),
  review: () => import("@/features/review/portal/ReviewPage"),
  report: () => import("@/features/reports/portal/ReportPage"),
  events: () => import("@/features/programme/portal/EventsPage"),
  search: () => import("@/features/search/portal/SearchPage"),
  profile: () => import("@/features/account/portal/ProfilePage"),
};
const EngagementPage = lazyPage("engagement", pages.engagement);
const ReviewPage = lazyPage("review", pages.review);
const ReportPage = lazyPage("reports", pages.report);
const EventsPage = lazyPage("programme", pages.events);
const ProfilePage = lazyPage("account", pages.profile);
const SearchPage = lazyPage("search", pages.search);
const NotificationsPage = lazyPage("notifications", pages.notifications);

const Welcome = lazyPage("account", () => import("@/features/account/portal/Welcome"));

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: () => preload<HomePageQuery>(environment, Promise.resolve({ default: homeQuery }), {}),
  component: () => <HomePage query={home.useLoaderData().query} welcome={<Welcome />} />,
});

const engagement = createRoute({
  getParentRoute: () => root,
  path: "/engagements/$reference",
  loader: ({ params }) => {
    void pages.engagement();
    return preload<EngagementPageQuery>(environment, import("@/gql/portal/EngagementPageQuery.graphql"), { reference: params.reference });
  },
  component: () => <EngagementPage query={engagement.useLoaderData().query} />,
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/reviews/$id",
  loader: ({ params }) => {
    void pages.review();
    return preload<ReviewPageQuery>(environment, import("@/gql/portal/ReviewPageQuery.graphql"), { id: params.id });
  },
  component: () => <ReviewPage query={review.useLoaderData().query} />,
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$id",
  loader: ({ params }) => {
    void pages.report();
    return preload<ReportPageQuery>(environment, import("@/gql/portal/ReportPageQuery.graphql"), { id: params.id });
  },
  component: () => <ReportPage query={report.useLoaderData().query} />,
});

const events = createRoute({
  getParentRoute: () => root,
  path: "/programme",
  loader: () => {
    void pages.events();
    return preload<EventsPageQuery>(environment, import("@/gql/portal/EventsPageQuery.graphql"), {});
  },
  component: () => <EventsPage query={events.useLoaderData().query} />,
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  loader: () => {
    void pages.profile();
    return preload<ProfilePageQuery>(environment, import("@/gql/portal/ProfilePageQuery.graphql"), {});
  },
  component: () => <ProfilePage query={settings.useLoaderData().query} />,
});

const KINDS = ["ENGAGEMENT", "MILESTONE", "DELIVERABLE", "LOG_ENTRY"] as const;

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  // an address reads a year as a number
  validateSearch: (given: Record<string, unknown>): { q?: string; kind?: (typeof KINDS)[number] } => {
    const q = typeof given["q"] === "number" ? String(given["q"]) : given["q"];
    const kind = KINDS.find((known) => known === given["kind"]);
    return { ...(typeof q === "string" && q ? { q } : {}), ...(kind ? { kind } : {}) };
  },
  loaderDeps: ({ search: given }) => given,
  loader: ({ deps }) => {
    void pages.search();
    return preload<SearchPageQuery>(environment, import("@/gql/portal/SearchPageQuery.graphql"), {
      query: (deps.q ?? "").slice(0, 200),
      kinds: deps.kind ? [deps.kind] : null,
    });
  },
  component: function Search() {
    const navigate = search.useNavigate();
    return (
      <SearchPage
        query={useDeferredValue(search.useLoaderData().query)} // what is shown stays, with the focus in it, until the answer is here
        search={search.useSearch()}
        onSearch={(next) => void navigate({ search: next as { q?: string }, replace: true })}
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
    return preload<NotificationsPageQuery>(environment, import("@/gql/portal/NotificationsPageQuery.graphql"), {
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
  routeTree: root.addChildren([home, engagement, review, report, events, settings, notifications, search]),
  basepath: "/portal",
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
