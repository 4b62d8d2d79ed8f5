import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { SelectField } from "@/components/Form";
import { deliverableKind } from "@/lib/domainTerms";
import { deliverableStatus, disclosure } from "@/lib/planTerms";
import { optionsOf } from "@/lib/terms";
import type { DeliverableSearch } from "./filters";

interface Props {
  value: DeliverableSearch;
  onChange: (next: DeliverableSearch) => void;
}

/** Filters that live in the address. */
export function DeliverableFilters({ value, onChange }: Props) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { state = "", kind = "", seen = "" } = value;
  // the address also changes by the browser's back button; the fields keep their focus when it does
  useEffect(() => {
    for (const [name, wanted] of Object.entries({ state, kind, seen })) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLSelectElement) field.value = wanted;
    }
  }, [state, kind, seen]);
  const set = (change: DeliverableSearch) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...change }).filter(([, given]) => given)));
  return (
    <form ref={form} className="row" role="search" aria-label={t`Filter the deliverables`}>
      <SelectField
        label={t`State`}
        name="state"
        empty={t`Any`}
        defaultValue={state}
        options={[...optionsOf(deliverableStatus, t), { value: "LATE", label: t`Late` }]}
        onChange={(next) => set({ state: next })}
      />
      <SelectField
        label={t`Kind`}
        name="kind"
        empty={t`Any`}
        defaultValue={kind}
        options={optionsOf(deliverableKind, t)}
        onChange={(next) => set({ kind: next })}
      />
      <SelectField
        label={t`Visible to`}
        name="seen"
        empty={t`Any`}
        defaultValue={seen}
        options={optionsOf(disclosure, t)}
        onChange={(next) => set({ seen: next })}
      />
    </form>
  );
}
