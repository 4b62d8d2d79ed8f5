import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { SelectField, TextField } from "@/components/Form";
import shared from "@/features/shared/lab/shared.module.css";
import type { AssessCapability_scale$data } from "@/gql/lab/AssessCapability_scale.graphql";
import { dimension } from "@/lib/domainTerms";
import { term } from "@/lib/terms";

export const levelsOf = ({ levels }: AssessCapability_scale$data[number]) =>
  levels.map(({ level, label }) => ({ value: String(level), label: `${level} · ${label}` }));

interface ScoreProps {
  row: AssessCapability_scale$data[number];
  earlier: { readonly level: number; readonly evidence: string } | undefined;
}

/** The level of one dimension, and what shows it. */
export function CapabilityScore({ row, earlier }: ScoreProps) {
  const { t } = useLingui();
  const [level, setLevel] = useState(earlier?.level ?? 1);
  const name = term(dimension, row.dimension, t);
  const needed = row.levels.find((other) => other.level === level)?.needsEvidence ?? false;
  return (
    <div className={shared.three}>
      <SelectField
        label={name}
        name={row.dimension}
        defaultValue={String(level)}
        options={levelsOf(row)}
        onChange={(value) => setLevel(Number(value))}
      />
      <TextField
        label={needed ? t`Evidence: ${name} (needed)` : t`Evidence: ${name}`}
        name={`${row.dimension}-evidence`}
        required={needed}
        maxLength={2000}
        defaultValue={earlier?.evidence}
      />
    </div>
  );
}
