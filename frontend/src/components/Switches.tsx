import { useLingui } from "@lingui/react/macro";
import { Button } from "./Button";
import { choose, useColours } from "@/lib/colours";
import { activate, type Locale } from "@/lib/i18n";

/** The other language, named in itself. */
export function LanguageSwitch({ onChange }: { onChange?: ((locale: Locale) => void) | undefined }) {
  const { i18n } = useLingui();
  const other = i18n.locale === "fr" ? "en" : "fr";
  return (
    <Button
      variant="subtle"

      lang={other}
      onClick={() => void activate(other).then(() => onChange?.(other))}
      aria-label={other === "en" ? "EN, English" : "FR, français"}
    >
      {other.toUpperCase()}
    </Button>
  );
}

export function ThemeSwitch() {
  const { t } = useLingui();
  const colours = useColours();
  return (
    <Button
      variant="subtle"

      aria-label={colours === "dark" ? t`Light colours` : t`Dark colours`}
      onClick={() => choose(colours === "dark" ? "light" : "dark")}
    >
      ◐
    </Button>
  );
}
