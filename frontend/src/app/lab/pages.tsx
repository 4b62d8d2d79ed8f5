import { type AnyRoute, createRoute } from "@tanstack/react-router";
import { type ComponentType, useDeferredValue } from "react";
import type { PreloadedQuery } from "react-relay/hooks";
import type { OperationType, Variables } from "relay-runtime";
import { monday, today } from "@/lib/dates";
import { lazyPage } from "@/lib/lazyPage";
import { preload } from "@/lib/preload";
import { environment } from "./environment";

/** What an address says after its question mark: words, numbers, and `true` for what is ticked. */
export type Search = Partial<Record<string, string | number | true>>;

type PageComponent = ComponentType<{
  query: PreloadedQuery<OperationType>;
  search: Search;
  onSearch: (next: Search) => void;
}>;
type Module = () => Promise<{ default: ComponentType<never> }>;
type Artifact = () => Promise<{ default: unknown }>;
/** The query's variables, from what the address says. */
type ToVariables = (given: Search) => Variables;

/** The parameters that a page knows, where they are given and not empty. */
export const known = (search: Record<string, unknown>, names: readonly string[]): Search =>
  Object.fromEntries(
    names.flatMap((name): [string, string | number | true][] => {
      const value = search[name];
      return value === true || typeof value === "number" || (typeof value === "string" && value) ? [[name, value]] : [];
    }),
  );

/** What was typed, as text: an address reads a year as a number. */
const word = (value: string | number | true | undefined) => (value === undefined ? undefined : String(value));
const list = (value: unknown) => (value ? [value] : null);
const OPEN = ["APPRAISAL", "AGREED", "ACTIVE", "ON_HOLD", "CLOSING"];

/** Address, feature, code, query, the parameters it knows, and what the query takes of them. */
const PAGES: readonly [string, string, Module, Artifact, (readonly string[])?, ToVariables?][] = [
  [
    "/engagements",
    "engagements",
    () => import("@/features/engagements/lab/EngagementsPage"),
    () => import("@/gql/lab/EngagementsPageQuery.graphql"),
    ["q", "status", "kind", "mine"],
    ({ q, status, kind, mine }) => ({ search: word(q), status: list(status), kind: list(kind), mine }),
  ],
  [
    "/engagements/new",
    "engagements",
    () => import("@/features/engagements/lab/StartPage"),
    () => import("@/gql/lab/StartPageQuery.graphql"),
    ["playbook", "partner"],
  ],
  ["/attention", "planning", () => import("@/features/planning/lab/AttentionPage"), () => import("@/gql/lab/AttentionPageQuery.graphql")],
  [
    "/portfolio",
    "portfolio",
    () => import("@/features/portfolio/lab/PortfolioPage"),
    () => import("@/gql/lab/PortfolioPageQuery.graphql"),
    ["view", "q", "status", "kind", "health", "sort", "columns"],
    ({ view, q, status, kind }) => ({ search: word(q), status: list(status) ?? OPEN, kind: list(kind), timeline: view === "timeline" }),
  ],
  [
    "/portfolio/slips",
    "portfolio",
    () => import("@/features/portfolio/lab/SlipsPage"),
    () => import("@/gql/lab/SlipsPageQuery.graphql"),
    ["group", "reason", "clock", "kind", "organization", "from", "until"],
    (given) => ({ group: "REASON", ...given }),
  ],
  [
    "/portfolio/forecast",
    "portfolio",
    () => import("@/features/portfolio/lab/ForecastPage"),
    () => import("@/gql/lab/ForecastPageQuery.graphql"),
    ["q", "kind", "chance"],
    ({ q, kind }) => ({ search: word(q), kind: list(kind) }),
  ],
  [
    "/impact",
    "impact",
    () => import("@/features/impact/lab/YearPage"),
    () => import("@/gql/lab/YearPageQuery.graphql"),
    ["year", "report"],
    ({ year }) => ({ year: Number(year) || Number(today().slice(0, 4)) }),
  ],
  [
    "/impact/register",
    "impact",
    () => import("@/features/impact/lab/RegisterPage"),
    () => import("@/gql/lab/RegisterPageQuery.graphql"),
    ["kind", "q"],
    ({ kind, q }) => ({ kind: list(kind), search: word(q) }),
  ],
  [
    "/programme",
    "programme",
    () => import("@/features/programme/lab/ProgrammePage"),
    () => import("@/gql/lab/ProgrammePageQuery.graphql"),
    ["kind", "past", "at"],
    ({ kind, past }) => ({ kind: list(kind), past }),
  ],
  [
    "/programme/startups",
    "programme",
    () => import("@/features/programme/lab/StartupsPage"),
    () => import("@/gql/lab/StartupsPageQuery.graphql"),
  ],
  ["/playbooks", "playbooks", () => import("@/features/playbooks/lab/PlaybooksPage"), () => import("@/gql/lab/PlaybooksPageQuery.graphql")],
  [
    "/playbooks/new",
    "playbooks",
    () => import("@/features/playbooks/lab/NewPlaybookPage"),
    () => import("@/gql/lab/NewPlaybookPageQuery.graphql"),
    ["copy"],
  ],
  [
    "/playbooks/$id",
    "playbooks",
    () => import("@/features/playbooks/lab/PlaybookPage"),
    () => import("@/gql/lab/PlaybookPageQuery.graphql"),
    [],
    () => ({ startsOn: today() }),
  ],
  [
    "/pipeline",
    "pipeline",
    () => import("@/features/pipeline/lab/BoardPage"),
    () => import("@/gql/lab/BoardPageQuery.graphql"),
    ["q"],
    ({ q }) => ({ search: word(q) }),
  ],
  ["/pipeline/$id", "pipeline", () => import("@/features/pipeline/lab/InquiryPage"), () => import("@/gql/lab/InquiryPageQuery.graphql")],
  [
    "/search",
    "search",
    () => import("@/features/search/lab/SearchPage"),
    () => import("@/gql/lab/SearchPageQuery.graphql"),
    ["q", "kind"],
    ({ q = "", kind }) => ({ query: String(q), kinds: list(kind) }),
  ],
  ["/demand", "demand", () => import("@/features/demand/lab/DemandPage"), () => import("@/gql/lab/DemandPageQuery.graphql")],
  ["/scenarios", "planning", () => import("@/features/planning/lab/ScenariosPage"), () => import("@/gql/lab/ScenariosPageQuery.graphql")],
  [
    "/scenarios/$id",
    "planning",
    () => import("@/features/planning/lab/ScenarioPage"),
    () => import("@/gql/lab/ScenarioPageQuery.graphql"),
    ["other"],
    ({ other }) => ({ other, from: monday(today()) }),
  ],
  [
    "/partners",
    "partners",
    () => import("@/features/partners/lab/PartnersPage"),
    () => import("@/gql/lab/PartnersPageQuery.graphql"),
    ["q"],
    ({ q }) => ({ search: word(q) }),
  ],
  ["/partners/$id", "partners", () => import("@/features/partners/lab/PartnerPage"), () => import("@/gql/lab/PartnerPageQuery.graphql")],
  [
    "/people",
    "people",
    () => import("@/features/people/lab/PeoplePage"),
    () => import("@/gql/lab/PeoplePageQuery.graphql"),
    ["q"],
    ({ q }) => ({ search: word(q) }),
  ],
  ["/people/$id", "people", () => import("@/features/people/lab/PersonPage"), () => import("@/gql/lab/PersonPageQuery.graphql")],
  ["/lab", "people", () => import("@/features/people/lab/LabPage"), () => import("@/gql/lab/LabPageQuery.graphql")],
  ["/settings", "people", () => import("@/features/people/lab/SettingsPage"), () => import("@/gql/lab/SettingsPageQuery.graphql")],
  [
    "/notifications",
    "notifications",
    () => import("@/features/notifications/lab/NotificationsPage"),
    () => import("@/gql/lab/NotificationsPageQuery.graphql"),
    ["unread", "reason"],
    ({ unread, reason }) => ({ unread, reason }),
  ],
];

/** The pages that are their query and what the address says: each its own code, loaded beside its query. */
export function pageRoutes(root: AnyRoute) {
  return PAGES.map(([path, feature, module, artifact, keys = [], variables = () => ({})]) => {
    const Shown = lazyPage(feature, module as unknown as () => Promise<{ default: PageComponent }>);
    const route = createRoute({
      getParentRoute: () => root,
      path,
      validateSearch: (search: Record<string, unknown>) => known(search, keys),
      // what changes only how the page shows its answer does not ask again
      loaderDeps: ({ search }) => ({ given: JSON.stringify(variables(search as Search)) }),
      loader: ({ params, deps }) => {
        void module();
        const asked = { ...(JSON.parse(deps.given) as Variables), ...(path.endsWith("$id") ? params : {}) };
        return preload<OperationType>(environment, artifact(), asked);
      },
      component: function Routed() {
        // what is shown stays, with the focus of who is typing in it, until the next answer is here
        const query = useDeferredValue((route.useLoaderData() as { query: PreloadedQuery<OperationType> }).query);
        const navigate = route.useNavigate() as unknown as (to: { search: Search; replace: true }) => void;
        return (
          <Shown query={query} search={route.useSearch() as Search} onSearch={(next) => navigate({ search: { ...next }, replace: true })} />
        );
      },
    });
    return route;
  });
}
