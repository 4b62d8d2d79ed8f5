import { i18n } from "@lingui/core";
import { boot } from "./boot";

interface Texts {
  messages: Record<string, string>;
}
type Catalogue = () => Promise<Texts>;

const catalogues: Record<string, Catalogue> = import.meta.glob<Texts>("../locales/*/**/*.po");
const shown = new Set(["messages"]);
// a page whose texts are the first catalogue's, or that has none
const none: Catalogue = async () => ({ messages: {} });

export type Locale = "en" | "fr";

/** Loads a language with what is shown of it so far, shows it, and remembers it in the cookie that the server reads. */
export async function activate(locale: Locale) {
  const found = await Promise.all([...shown].map((name) => (catalogues[`../locales/${locale}/${name}.po`] ?? none)()));
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...found.map(({ messages }) => messages)) as Record<string, string> });
  document.documentElement.lang = locale;
  document.cookie = `django_language=${locale}; path=/; max-age=31536000; samesite=lax`;
}

/** Adds the texts of a feature to the language shown. */
export async function addTexts(feature: string) {
  const name = `features/${feature}`;
  if (shown.has(name)) return;
  const { messages } = await (catalogues[`../locales/${i18n.locale}/${name}.po`] ?? none)();
  i18n.load(i18n.locale, messages);
  shown.add(name);
}

export const initialLocale: Locale = boot.locale;
export { i18n };
