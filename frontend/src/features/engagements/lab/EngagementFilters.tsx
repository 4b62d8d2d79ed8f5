import { useLingui } from "@lingui/react/macro";
import { SelectField } from "@/components/Form";
import { SearchField } from "@/components/SearchField";
import { engagementKind, engagementStatus } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import classes from "./engagements.module.css";

export interface Filters {
  q?: string;
  status?: string;
  kind?: string;
  mine?: boolean;
}

/** Filters that live in the address: a filtered list can be kept and sent. */
export function EngagementFilters({ value, onChange }: { value: Filters; onChange: (next: Filters) => void }) {
  const { t } = useLingui();
  const set = (change: { [K in keyof Filters]: Filters[K] | undefined }) => {
    const next = { ...value, ...change };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given)) as Filters);
  };
  return (
    <div className={classes.filters} role="search" aria-label={t`Filter the engagements`}>
      <SearchField value={value.q} placeholder={t`Title, reference or partner`} onChange={(q) => set({ q })} />
      <SelectField
        label={t`Status`}
        name="status"
        empty={t`Any`}
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
        label={t`Team`}
        name="mine"
        empty={t`Any`}
        defaultValue={value.mine ? "mine" : ""}
        options={[{ value: "mine", label: t`Mine` }]}
        onChange={(mine) => set({ mine: mine === "mine" })}
      />
    </div>
  );
}
