import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import classes from "./dialog.module.css";

interface Props {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  /** Name of the field to begin with, where the first thing to press is not it. */
  focus?: string;
}

/** The browser's own modal dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children, wide = false, focus }: Props) {
  const { t } = useLingui();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // closed while it still stands in the page: only then does the browser give the focus back to what opened it
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) {
      dialog.showModal();
      if (focus) dialog.querySelector<HTMLElement>(`[name="${focus}"]`)?.focus();
    }
    return () => dialog?.close();
  }, [focus]);
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
      <div className={classes.body}>{children}</div>
    </dialog>
  );
}
