import { useToasts } from "@/lib/toasts";
import classes from "./toasts.module.css";

export function Toasts() {
  const toasts = useToasts();
  return (
    <div className={classes.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <p key={toast.id} className={classes.toast}>
          {toast.text}
        </p>
      ))}
    </div>
  );
}
