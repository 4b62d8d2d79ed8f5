import { useLingui } from "@lingui/react/macro";
import { SelectField } from "@/components/Form";
import { SearchField } from "@/components/SearchField";
import { engagementKind, engagementStatus } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import classes from "./portfolio.module.css";
import type { Search } from "./rules";
import { healthLevel } from "./words";

/** What is shown and how; all of it stands in the address. */
export function PortfolioFilters({ value, onChange }: { value: Search; onChange: (next: Search) => void }) {
  const { t } = useLingui();
  const set = (change: { [K in keyof Search]: Search[K] | string | undefined }) => {
    const next = { ...value, ...change };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given)) as Search);
  };
  return (
    <div className={classes.filters} role="search" aria-label={t`Filter the portfolio`}>
      <SearchField value={value.q} placeholder={t`Title, reference or partner`} onChange={(q) => set({ q })} />
      <SelectField
        label={t`Status`}
        name="status"
        empty={t`Running and coming`}
        defaultValue={value.status}
        options={optionsOf(engagementStatus, t)}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={t`Kind`}
        name="kind"
        empty={t`Any`}
        defaultValue={value.kind}
        options={optionsOf(engagementKind, t)}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t`Health`}
        name="health"
        empty={t`Any`}
        defaultValue={value.health}
        options={optionsOf(healthLevel, t)}
        onChange={(health) => set({ health })}
      />
      <SelectField
        label={t`Order`}
        name="sort"
        defaultValue={value.sort ?? "health"}
        options={[
          { value: "health", label: t`Gravest first` },
          { value: "next", label: t`Next milestone` },
          { value: "slip", label: t`Most slipped` },
          { value: "waiting", label: t`Longest waiting` },
          { value: "title", label: t`Title` },
        ]}
        onChange={(sort) => set({ sort: sort === "health" ? undefined : sort })}
      />
      <SelectField
        label={t`Show as`}
        name="view"
        defaultValue={value.view ?? "table"}
        options={[
          { value: "table", label: t`Table` },
          { value: "timeline", label: t`Timeline` },
        ]}
        onChange={(view) => set({ view: view === "timeline" ? view : undefined })}
      />
    </div>
  );
}
