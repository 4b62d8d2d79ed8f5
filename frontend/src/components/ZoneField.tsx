import type { ReactNode } from "react";
import { useLingui } from "@lingui/react/macro";
import { SelectField } from "./Form";

interface Props {
  value: string;
  hint?: ReactNode;
  error: ReactNode;
}

/** A choice of the time zones that the browser knows. One that it does not know stays what it is until another is chosen. */
export function ZoneField({ value, hint, error }: Props) {
  const { t } = useLingui();
  const known = Intl.supportedValuesOf("timeZone");
  const zones = known.includes(value) ? known : [value, ...known];
  return (
    <SelectField
      label={t`Time zone`}
      name="timeZone"
      defaultValue={value}
      options={zones.map((zone) => ({ value: zone, label: zone }))}
      hint={hint}
      error={error}
    />
  );
}
