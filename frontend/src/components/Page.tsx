import type { ReactNode } from "react";
import classes from "./page.module.css";

interface Props {
  title: ReactNode;
  over?: ReactNode;
  actions?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** A page: what it is about, what can be done with it, then its content. */
export function Page({ title, over, actions, wide = false, children }: Props) {
  return (
    <div className={wide ? classes.wide : classes.page}>
      <header className={classes.header}>
        <div>
          {over && <div className="dimmed small">{over}</div>}
          <h1>{title}</h1>
        </div>
        {actions && <div className="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  id: string;
  title: ReactNode;
  side?: ReactNode;
  flush?: boolean;
  /** A table that may be wider than a phone and holds nothing to focus: the keyboard scrolls it. */
  scrolls?: boolean;
  children: ReactNode;
}

/** A titled card. `flush` lets rows reach its edges. */
export function Section({ id, title, side, flush = false, scrolls = false, children }: SectionProps) {
  return (
    <section className={classes.card} aria-labelledby={id}>
      <div className={classes.cardHead}>
        <h2 id={id}>{title}</h2>
        {side}
      </div>
      <div className={flush ? classes.flush : classes.cardBody} {...(scrolls ? { tabIndex: 0, role: "group", "aria-labelledby": id } : {})}>
        {children}
      </div>
    </section>
  );
}

/** Nothing is here, and what could be. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className="dimmed">{children}</p>
      {action}
    </div>
  );
}

/** The shape of what is coming, so that nothing jumps when it does. */
export function Skeleton({ rows = 5 }: { rows?: number }) {
  return (
    <div className={classes.page} aria-busy="true">
      <div className={classes.bar} style={{ inlineSize: "14rem", blockSize: "2rem" }} />
      <div className={classes.card} style={{ padding: "1rem" }}>
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className={classes.bar} style={{ inlineSize: `${90 - index * 9}%` }} />
        ))}
      </div>
    </div>
  );
}
