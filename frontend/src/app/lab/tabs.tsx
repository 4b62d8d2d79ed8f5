import { type AnyRoute, createRoute } from "@tanstack/react-router";
import { type ComponentType, lazy } from "react";
import type { PreloadedQuery } from "react-relay/hooks";
import type { OperationType } from "relay-runtime";
import { preload } from "@/lib/preload";
import { environment } from "./environment";

type TabPage = ComponentType<{ query: PreloadedQuery<OperationType> }>;
type TabModule = () => Promise<{ default: ComponentType<never> }>;

const TABS: readonly [string, TabModule, () => Promise<{ default: unknown }>][] = [
  ["/", () => import("@/features/engagements/lab/OverviewPage"), () => import("@/gql/lab/OverviewPageQuery.graphql")],
  ["plan", () => import("@/features/plan/lab/PlanPage"), () => import("@/gql/lab/PlanPageQuery.graphql")],
  ["deliverables", () => import("@/features/deliverables/lab/DeliverablesPage"), () => import("@/gql/lab/DeliverablesPageQuery.graphql")],
  ["transfer", () => import("@/features/transfer/lab/TransferPage"), () => import("@/gql/lab/TransferPageQuery.graphql")],
  ["log", () => import("@/features/journal/lab/LogPage"), () => import("@/gql/lab/LogPageQuery.graphql")],
  ["team", () => import("@/features/team/lab/TeamPage"), () => import("@/gql/lab/TeamPageQuery.graphql")],
  ["history", () => import("@/features/history/lab/HistoryPage"), () => import("@/gql/lab/HistoryPageQuery.graphql")],
];

/** The tabs of an engagement: each its own code and its own query, both loaded on intent. */
export function tabRoutes(parent: AnyRoute) {
  return TABS.map(([path, module, artifact]) => {
    const Tab = lazy(module as unknown as () => Promise<{ default: TabPage }>);
    const route = createRoute({
      getParentRoute: () => parent,
      path,
      loader: ({ params }) => {
        void module();
        return preload<OperationType>(environment, artifact(), { reference: (params as { reference: string }).reference });
      },
      component: () => <Tab query={(route.useLoaderData() as { query: PreloadedQuery<OperationType> }).query} />,
    });
    return route;
  });
}
