import { useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { useFormDraft } from "@/lib/useFormDraft";
import { Button } from "./Button";
import { Draft } from "./Draft";
import classes from "./form.module.css";

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  children: (props: { id: string; "aria-invalid": boolean; "aria-describedby": string | undefined }) => ReactNode;
}

/** A label, its control, a hint, and what is wrong with it: tied together for every reader. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const about = error || hint ? `${id}-about` : undefined;
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, "aria-invalid": Boolean(error), "aria-describedby": about })}
      {(error || hint) && (
        <div id={about} className={error ? classes.error : classes.hint}>
          {error || hint}
        </div>
      )}
    </div>
  );
}

interface TextProps {
  label: ReactNode;
  name: string;
  defaultValue?: string | undefined;
  type?: string;
  required?: boolean;
  rows?: number;
  hint?: ReactNode;
  error?: ReactNode;
  autoComplete?: string;
  autoFocus?: boolean;
  min?: string;
  max?: string;
  step?: string;
  maxLength?: number;
  placeholder?: string;
}

/** One line of text, a date, a number; several lines when `rows` is given. */
export function TextField({ label, hint, error, rows, ...input }: TextProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) =>
        rows ? (
          <textarea className={classes.input} rows={rows} {...input} {...props} />
        ) : (
          <input className={classes.input} type="text" {...input} {...props} />
        )
      }
    </Field>
  );
}

interface SelectProps {
  label: ReactNode;
  name: string;
  options: readonly { value: string; label: string }[];
  defaultValue?: string | undefined;
  required?: boolean;
  autoFocus?: boolean;
  empty?: string;
  hint?: ReactNode;
  error?: ReactNode;
  onChange?: (value: string) => void;
}

export function SelectField({ label, options, empty, hint, error, onChange, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <select className={classes.input} {...select} {...props} onChange={(event) => onChange?.(event.target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckProps {
  label: ReactNode;
  name: string;
  defaultChecked?: boolean;
  /** Id of what says that none of several was chosen, where it was refused. */
  wrong?: string | undefined;
}

export function CheckField({ label, name, defaultChecked = false, wrong }: CheckProps) {
  return (
    <label className={classes.check}>
      <input
        type="checkbox"
        name={name}
        defaultChecked={defaultChecked}
        {...(wrong === undefined ? {} : { "aria-invalid": true, "aria-describedby": wrong })}
      />{" "}
      <span>{label}</span>
    </label>
  );
}

/** What is wrong with several fields together. */
export const Wrong = ({ id, children }: { id: string; children: ReactNode }) => (
  <div id={id} className={classes.error}>
    {children}
  </div>
);

interface FormProps {
  label: string;
  onSubmit: (data: FormData) => void;
  submit: ReactNode;
  busy?: boolean;
  onCancel?: (() => void) | undefined;
  side?: ReactNode;
  /** Keeps what is typed in this browser, under this name, until it is sent (`useSubmit` takes the same) or cancelled. */
  draftKey?: string;
  children: ReactNode;
}

/**
 * To what was refused, which may stand above a long form's end, where it was sent. The field gets the focus, so that it is read out
 * with what is wrong, unless its author went somewhere else meanwhile; what is wrong with no field speaks for itself.
 */
function toRefused(form: HTMLFormElement) {
  const field = form.querySelector<HTMLElement>("[aria-invalid=true]");
  const now = document.activeElement;
  if (field && (now === document.body || form.contains(now))) {
    // one that has the focus is read out anew
    if (field === now) field.blur();
    field.focus();
  }
  (field ?? form.querySelector("[role=alert]"))?.scrollIntoView({ block: "nearest" });
}

/** Fields and their buttons. Ctrl-Enter sends it from any field. */
export function Form({ label, onSubmit, submit, busy = false, onCancel, side, draftKey, children }: FormProps) {
  const { t } = useLingui();
  const ref = useRef<HTMLFormElement>(null);
  const draft = useFormDraft(draftKey, ref);
  const sent = useRef(busy);
  useEffect(() => {
    if (sent.current && !busy && ref.current) toRefused(ref.current);
    sent.current = busy;
  }, [busy]);
  const cancel = () => {
    draft.forget();
    onCancel?.();
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit(new FormData(event.currentTarget));
  };
  return (
    <form
      ref={ref}
      onInput={draft.keep}
      className={classes.form}
      aria-label={label}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {draft.restored !== null && <Draft {...draft.restored} onDiscard={draft.discard} />}
      {children}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy}>
          {submit}
        </Button>
        {onCancel && <Button type="button" variant="subtle" onClick={cancel}>{t`Cancel`}</Button>}
        {side}
      </div>
    </form>
  );
}

/** A form's value as text; "" where the form has no such field. */
export const text = (data: FormData, name: string) => {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
};

/** A form's value, or null when it was left empty. */
export const optional = (data: FormData, name: string) => text(data, name).trim() || null;
