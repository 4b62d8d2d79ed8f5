import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useId } from "react";
import classes from "./portfolio.module.css";
import { type Column, COLUMNS, toggled } from "./rules";
import { column } from "./words";

interface Props {
  value: readonly Column[];
  onChange: (columns: string | undefined) => void;
}

/** Which columns the table has: ticked one by one, kept in the address and so in a saved view. */
export function PortfolioColumns({ value, onChange }: Props) {
  const { t } = useLingui();
  const id = useId();
  const close = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== "Escape" || !event.currentTarget.open) return;
    event.preventDefault();
    event.currentTarget.open = false;
    event.currentTarget.querySelector("summary")?.focus();
  };
  return (
    <details
      className={classes.columns}
      onKeyDown={close}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary>
        <Trans>Columns</Trans>
      </summary>
      <fieldset aria-label={t`Columns`}>
        {COLUMNS.map((name) => (
          <label key={name} htmlFor={`${id}${name}`}>
            <input
              id={`${id}${name}`}
              type="checkbox"
              checked={value.includes(name)}
              // the last one stays: a table of titles alone tells nothing
              disabled={value.length === 1 && value.includes(name)}
              onChange={() => onChange(toggled(value, name))}
            />
            {t(column[name])}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
