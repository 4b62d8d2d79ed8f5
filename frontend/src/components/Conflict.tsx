import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { dateWords, moment, shortDay } from "@/lib/dates";
import { DomainFailure, type NetworkFailure } from "@/lib/errors";
import { refresh } from "@/lib/refresh";
import { Button } from "./Button";
import { Notice } from "./Notice";
import classes from "./conflict.module.css";

interface Props {
  failure: DomainFailure | NetworkFailure | null;
  /** The fields of the form, with what is saved now: read from the fragment, which follows the store. */
  fields: readonly ConflictField[];
  /** What is saved cannot be replaced any more: both values are shown, and nothing is to choose. */
  stands?: boolean;
  /** What else is to know of how it stands now, once the newest was read. */
  children?: ReactNode;
  /** How to read the newest, where the page's own query is not what shows it. */
  onReload?: () => void | Promise<void>;
}

export interface ConflictField {
  name: string;
  label: string;
  saved: string;
  /** The words of a choice's values. */
  options?: readonly { value: string; label: string }[];
}

interface Difference extends ConflictField {
  mine: string;
  /** Of its input: a date is told as a date. */
  type: string;
}

/**
 * Somebody else saved first: reads the newest and puts both values of each field that differs side by side. What was typed stays in
 * its field until its author takes the saved value instead; sending again then counts on the newest version.
 */
export function Conflict({ failure, fields, onReload = refresh, stands = false, children }: Props) {
  const { t, i18n } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<Props["failure"]>(null);
  const [taken, setTaken] = useState<string[]>([]);
  const [differences, setDifferences] = useState<Difference[]>([]);
  const isConflict = failure instanceof DomainFailure && failure.code === "CONFLICT";
  const reload = useRef(onReload);
  useEffect(() => {
    if (!isConflict) return;
    setTaken([]);
    void Promise.resolve(reload.current()).then(() => setRead(failure));
  }, [isConflict, failure]);
  const saved = JSON.stringify(fields);
  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form || read !== failure) return;
    const now = JSON.parse(saved) as Props["fields"];
    const held = now.map((field) => ({ ...field, mine: valueIn(form, field.name), type: typeIn(form, field.name) }));
    setDifferences(held.filter((field) => field.mine !== field.saved));
  }, [read, failure, saved]);
  useEffect(() => {
    // it comes late, above what was just sent, and grows: whoever is at the end of a long form would not see it
    if (isConflict) box.current?.scrollIntoView({ block: "start" });
  }, [isConflict, failure, read]);
  if (!isConflict) return null;
  const { savedBy: who, savedAt } = failure.details as { savedBy?: string; savedAt?: string };
  const when = savedAt ? moment(i18n, savedAt) : "";
  const said = (field: Difference, value: string) => {
    if (field.type === "checkbox") return value === "true" ? t`Yes` : t`No`;
    if (value && field.type === "date") return shortDay(i18n, value);
    // on the clock that its field shows
    if (value && field.type === "datetime-local") return dateWords(i18n, new Date(value), { dateStyle: "medium", timeStyle: "short" });
    return field.options?.find((option) => option.value === value)?.label ?? value;
  };
  const choose = (field: Difference, value: string, isTheirs: boolean) => {
    const form = box.current?.closest("form");
    if (form) putIn(form, field.name, value);
    setTaken(isTheirs ? [...taken, field.name] : taken.filter((name) => name !== field.name));
  };
  return (
    <div ref={box} className={classes.box}>
      <Notice tone="rust">
        <div className="tight">
          <span className="strong">
            {stands ? (
              <Trans>Somebody else was first, and what they saved stands. What you wrote is still here, to copy from.</Trans>
            ) : (
              <Trans>Somebody else saved this while you were writing. Nothing is lost: choose, then save again.</Trans>
            )}
          </span>
          {who && (
            <Trans>
              Saved by {who}, {when}.
            </Trans>
          )}
          {read !== failure && <Trans>The newest is being read…</Trans>}
          {read === failure && children}
          {read === failure && !children && differences.length === 0 && <Trans>What is saved now says the same as your fields.</Trans>}
          {read === failure &&
            differences.map((field) => (
              <div key={field.name} role="group" aria-label={field.label} className={classes.field}>
                <span className="strong small">{field.label}</span>
                <Choice
                  title={t`Saved now`}
                  value={said(field, field.saved)}
                  chosen={taken.includes(field.name)}
                  action={t`Take what is saved`}
                  onChoose={stands ? undefined : () => choose(field, field.saved, true)}
                />
                <Choice
                  title={t`Yours`}
                  value={said(field, field.mine)}
                  chosen={!taken.includes(field.name)}
                  action={t`Keep yours`}
                  onChoose={stands ? undefined : () => choose(field, field.mine, false)}
                />
              </div>
            ))}
        </div>
      </Notice>
    </div>
  );
}

interface ChoiceProps {
  title: string;
  value: string;
  chosen: boolean;
  action: string;
  onChoose: (() => void) | undefined;
}

function Choice({ title, value, chosen, action, onChoose }: ChoiceProps) {
  return (
    <div className={classes.choice} data-chosen={chosen && onChoose !== undefined}>
      <span className="small">{title}</span>
      <div className={classes.value} tabIndex={0} role="group" aria-label={title}>
        {value || "–"}
      </div>
      {onChoose && (
        <Button type="button" size="xs" variant="default" aria-pressed={chosen} onClick={onChoose}>
          {action}
        </Button>
      )}
    </div>
  );
}

function valueIn(form: HTMLFormElement, name: string): string {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement && input.type === "checkbox") return String(input.checked);
  return input && "value" in input ? String(input.value) : "";
}

function typeIn(form: HTMLFormElement, name: string): string {
  const input = form.elements.namedItem(name);
  return input instanceof HTMLInputElement ? input.type : "";
}

function putIn(form: HTMLFormElement, name: string, value: string) {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = value === "true";
  else if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement)
    input.value = value;
  // a choice may bring other fields with it: who listens to it hears `change`
  for (const told of ["input", "change"]) (input instanceof Element ? input : form).dispatchEvent(new Event(told, { bubbles: true }));
}
