import { dismiss, useToasts } from "@/lib/toasts";
import classes from "./toasts.module.css";

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={classes.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} className={classes.toast}>
          {toast.text}
          {toast.action && (
            <button
              type="button"
              onClick={() => {
                dismiss(toast);
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
