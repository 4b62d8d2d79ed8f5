import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { SelectField } from "@/components/Form";
import { labRole } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import type { Options } from "./AllocationDialog";
import classes from "./load.module.css";
import type { Unit } from "./LoadGrid";

/** What the address narrows the load to: it lasts over a reload and can be sent. */
export interface LoadSearch {
  skill?: string;
  role?: string;
  team?: string;
}

interface Props {
  value: LoadSearch;
  unit: string;
  /** Skills and engagements to choose from; null where one sees oneself alone. */
  skills: Options | null;
  engagements: Options;
  onUnit: (unit: Unit) => void;
  onChange: (next: LoadSearch) => void;
}

export function LoadFilters({ value, unit, skills, engagements, onUnit, onChange }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  // going back changes the address under the fields: they say what it says
  useEffect(() => {
    const says: Record<string, string | undefined> = { ...value, unit };
    for (const select of box.current?.querySelectorAll("select") ?? []) select.value = says[select.name] ?? "";
  });
  const units = [
    { value: "DAY", label: t`Days` },
    { value: "WEEK", label: t`Weeks` },
    { value: "MONTH", label: t`Months` },
  ];
  const filter = (name: keyof LoadSearch, label: string, options: Options) => (
    <SelectField
      label={label}
      name={name}
      empty={t`All`}
      options={options}
      defaultValue={value[name] ?? ""}
      onChange={(chosen) => onChange(without({ ...value, [name]: chosen }))}
    />
  );
  return (
    <div ref={box} className={classes.filters}>
      <SelectField label={t`Columns`} name="unit" options={units} defaultValue={unit} onChange={(next) => onUnit(next as Unit)} />
      {skills && (
        <>
          {filter("skill", t`Skill`, skills)}
          {filter("role", t`Role`, optionsOf(labRole, t))}
          {filter("team", t`Team of`, engagements)}
        </>
      )}
    </div>
  );
}

/** Nothing of what is empty: an address without filters stays short. */
const without = (search: LoadSearch): LoadSearch => Object.fromEntries(Object.entries(search).filter(([, given]) => given));

/** Whatever of a filter is still on its list: an address that was kept may name what is gone. */
export function known(search: LoadSearch, lists: Record<keyof LoadSearch, readonly string[]>): LoadSearch {
  const held = (name: keyof LoadSearch) => (search[name] && lists[name].includes(search[name]) ? { [name]: search[name] } : {});
  return { ...held("skill"), ...held("role"), ...held("team") };
}
