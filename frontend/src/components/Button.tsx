import type { ComponentProps } from "react";
import classes from "./button.module.css";

export interface Look {
  variant?: "filled" | "default" | "light" | "subtle";
  size?: "md" | "sm" | "xs";
  danger?: boolean;
}

/** The classes of a button, for a link that looks like one. */
export const buttonLook = ({ variant = "filled", size = "md", danger = false }: Look = {}) => ({
  className: classes.button!,
  "data-variant": variant,
  "data-size": size,
  "data-danger": danger,
});

/** A native button. While it works it says so and cannot be pressed twice, but keeps the focus: a disabled one would lose it. */
export function Button({
  variant,
  size,
  danger,
  loading = false,
  onClick,
  children,
  ...rest
}: ComponentProps<"button"> & Look & { loading?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      {...buttonLook({ ...(variant ? { variant } : {}), ...(size ? { size } : {}), ...(danger ? { danger } : {}) })}
      aria-disabled={loading || undefined}
      aria-busy={loading || undefined}
      onClick={loading ? (event) => event.preventDefault() : onClick}
    >
      {children}
    </button>
  );
}
