import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { FIELDS } from "@/lib/fields";
import classes from "./dialog.module.css";

interface Props {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Name of the field to begin with, where it is not the first. */
  focus?: string;
}

/**
 * Puts the focus into the field to begin with, also where the form comes later than the dialog, unless something in the dialog
 * took it or the reader went somewhere meanwhile. Gives what ends the waiting.
 */
function begin(dialog: HTMLDialogElement, body: HTMLElement, focus: string | undefined) {
  const opened = document.activeElement;
  const find = () => {
    if (document.activeElement !== opened && document.activeElement !== document.body) return true;
    // of a form alone: a dialog to be read is read from its top
    const field = body.querySelector<HTMLElement>(focus ? `[name="${focus}"]` : FIELDS);
    field?.focus();
    return field !== null;
  };
  // what asked for the focus by itself (autofocus) has it
  if (body.contains(opened) && !focus) return undefined;
  if (find()) return undefined;
  const coming = new MutationObserver(() => find() && coming.disconnect());
  coming.observe(dialog, { childList: true, subtree: true });
  return () => coming.disconnect();
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children, wide = false, focus }: Props) {
  const { t } = useLingui();
  const ref = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const first = useRef(focus);
  // closed while it still stands in the page: only then does the browser give the focus back to what opened it
  useLayoutEffect(() => {
    const dialog = ref.current;
    let stop: (() => void) | undefined;
    if (dialog && body.current && !dialog.open) {
      dialog.showModal();
      stop = begin(dialog, body.current, first.current);
    }
    return () => {
      stop?.();
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={wide ? classes.wide : classes.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" className={classes.close} onClick={onClose} aria-label={t`Close`}>
          ×
        </button>
      </header>
      <div ref={body} className={classes.body}>
        {children}
      </div>
    </dialog>
  );
}
