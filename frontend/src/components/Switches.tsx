import { useLingui } from "@lingui/react/macro";
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { Button } from "./Button";
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
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return (
    <Button
      variant="subtle"

      aria-label={scheme === "dark" ? t`Light colours` : t`Dark colours`}
      onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
    >
      ◐
    </Button>
  );
}
