import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { Locale } from "@/lib/i18n";
import classes from "./frame.module.css";
import { LanguageSwitch, ThemeSwitch } from "./Switches";

interface Props {
  home: ReactNode;
  nav: (close: () => void) => ReactNode;
  tools?: ReactNode;
  banner?: ReactNode;
  onLanguage?: (locale: Locale) => void;
  children: ReactNode;
}

/** Header, navigation beside (behind a button on a phone), content. The first stop of Tab skips to the content. */
export function Frame({ home, nav, tools, banner, onLanguage, children }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      <header className={classes.header}>
        <div className="row">
          <button
            type="button"
            className={classes.burger}
            aria-expanded={open}
            aria-controls="nav"
            onClick={() => setOpen(!open)}
            aria-label={t`Menu`}
          >
            ☰
          </button>
          {home}
        </div>
        <div className={classes.tools}>
          {tools}
          <LanguageSwitch onChange={onLanguage} />
          <ThemeSwitch />
        </div>
      </header>
      <div className={classes.banners}>{banner}</div>
      <nav id="nav" className={classes.nav} data-open={open} aria-label={t`Main`}>
        {nav(() => setOpen(false))}
      </nav>
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

export { classes as frameClasses };
