import { i18n } from "@lingui/core";
import { boot } from "./boot";

const catalogs = import.meta.glob<{ messages: Record<string, string> }>("../locales/*/messages.po");

export type Locale = "en" | "fr";

/** Loads a language, shows it, and remembers it in the cookie that the server reads. */
export async function activate(locale: Locale) {
  const load = catalogs[`../locales/${locale}/messages.po`];
  if (!load) throw new Error(`no catalogue for ${locale}`);
  i18n.loadAndActivate({ locale, messages: (await load()).messages });
  document.documentElement.lang = locale;
  document.cookie = `django_language=${locale}; path=/; max-age=31536000; samesite=lax`;
}

export const initialLocale: Locale = boot.locale;
export { i18n };
