import { type AnyRoute, createRoute } from "@tanstack/react-router";
import { type ComponentType, useDeferredValue } from "react";
import type { PreloadedQuery } from "react-relay/hooks";
import type { OperationType } from "relay-runtime";
import { startOf } from "@/lib/dates";
import { lazyPage } from "@/lib/lazyPage";
import { preload } from "@/lib/preload";
import { environment } from "./environment";

type TabPage = ComponentType<{ query: PreloadedQuery<OperationType> }>;
type TabModule = () => Promise<{ default: ComponentType<never> }>;

type TabSearch = Partial<Record<string, string>>;
/** What an address of a tab may say. */
const SEARCH: Readonly<Record<string, readonly string[]>> = {
  log: ["view", "kind", "author", "q"],
  deliverables: ["state", "kind", "seen"],
  history: ["since", "kind", "who"],
};

const TABS: readonly [string, string, TabModule, () => Promise<{ default: unknown }>][] = [
  ["/", "engagements", () => import("@/features/engagements/lab/OverviewPage"), () => import("@/gql/lab/OverviewPageQuery.graphql")],
  ["plan", "plan", () => import("@/features/plan/lab/PlanPage"), () => import("@/gql/lab/PlanPageQuery.graphql")],
  [
    "deliverables",
    "deliverables",
    () => import("@/features/deliverables/lab/DeliverablesPage"),
    () => import("@/gql/lab/DeliverablesPageQuery.graphql"),
  ],
  ["transfer", "transfer", () => import("@/features/transfer/lab/TransferPage"), () => import("@/gql/lab/TransferPageQuery.graphql")],
  ["log", "journal", () => import("@/features/journal/lab/LogPage"), () => import("@/gql/lab/LogPageQuery.graphql")],
  ["team", "team", () => import("@/features/team/lab/TeamPage"), () => import("@/gql/lab/TeamPageQuery.graphql")],
  [
    "agreements",
    "agreements",
    () => import("@/features/agreements/lab/AgreementsPage"),
    () => import("@/gql/lab/AgreementsPageQuery.graphql"),
  ],
  ["impact", "impact", () => import("@/features/impact/lab/ImpactTab"), () => import("@/gql/lab/ImpactTabQuery.graphql")],
  ["reports", "reports", () => import("@/features/reports/lab/ReportsPage"), () => import("@/gql/lab/ReportsPageQuery.graphql")],
  ["records", "records", () => import("@/features/records/lab/RecordsPage"), () => import("@/gql/lab/RecordsPageQuery.graphql")],
  ["history", "history", () => import("@/features/history/lab/HistoryPage"), () => import("@/gql/lab/HistoryPageQuery.graphql")],
];

/** The tabs of an engagement: each its own code and its own query, both loaded on intent. */
export function tabRoutes(parent: AnyRoute) {
  return TABS.map(([path, feature, module, artifact]) => {
    const Tab = lazyPage(feature, module as unknown as () => Promise<{ default: TabPage }>);
    const route = createRoute({
      getParentRoute: () => parent,
      path,
      // an address reads a year as a number
      validateSearch: (search: Record<string, unknown>): TabSearch =>
        Object.fromEntries(
          (SEARCH[path] ?? []).flatMap((key) =>
            typeof search[key] === "string" || typeof search[key] === "number" ? [[key, String(search[key])]] : [],
          ),
        ),
      loaderDeps: ({ search }) => search,
      loader: ({ params, deps }) => {
        void module();
        return preload<OperationType>(environment, artifact(), {
          reference: (params as { reference: string }).reference,
          ...(path === "log" && {
            kind: deps["view"] === "decisions" ? "DECISION" : deps["kind"],
            author: deps["author"],
            search: deps["q"],
          }),
          ...(path === "history" && {
            since: deps["since"]?.length === 10 ? startOf(deps["since"]) : deps["since"],
            kind: deps["kind"],
            actor: deps["who"],
          }),
        });
      },
      // what is shown stays, with the focus in it, until the next answer is here
      component: () => <Tab query={useDeferredValue((route.useLoaderData() as { query: PreloadedQuery<OperationType> }).query)} />,
    });
    return route;
  });
}
