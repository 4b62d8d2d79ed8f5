import type { ReactNode } from "react";
import classes from "./timeline.module.css";

interface Props<K extends string> {
  name: string;
  label: string;
  value: K;
  options: readonly { value: K; label: ReactNode }[];
  onChange: (value: K) => void;
}

/** A choice of one, side by side: native radio buttons. */
export function ViewSwitch<K extends string>({ name, label, value, options, onChange }: Props<K>) {
  return (
    <div className={classes.switch} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}
