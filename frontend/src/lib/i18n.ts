import { i18n } from "@lingui/core";
import { boot } from "./boot";

interface Texts {
  messages: Record<string, string>;
}
type Catalogue = () => Promise<Texts>;
export type CatalogueName = "messages" | "visitor" | "later" | "acts" | `features/${string}`;

const catalogues: Record<string, Catalogue> = import.meta.glob<Texts>("../locales/*/**/*.po");
// what is shown, and what is on its way: a language that is chosen meanwhile brings both
const shown = new Map<CatalogueName, Promise<void>>([["messages", Promise.resolve()]]);
// a page whose texts are the first catalogue's, or that has none
const none: Catalogue = async () => ({ messages: {} });

export type Locale = "en" | "fr";

const textsOf = (locale: string, name: CatalogueName) => (catalogues[`../locales/${locale}/${name}.po`] ?? none)();

/** Loads a language with what is shown of it so far, shows it, and remembers it in the cookie that the server reads. */
export async function activate(locale: Locale) {
  const found = await Promise.all([...shown.keys()].map((name) => textsOf(locale, name)));
  i18n.loadAndActivate({ locale, messages: Object.assign({}, ...found.map(({ messages }) => messages)) as Record<string, string> });
  document.documentElement.lang = locale;
  document.cookie = `django_language=${locale}; path=/; max-age=31536000; samesite=lax`;
}

/** Shows the reader's language with what an entry's first page needs beside the common texts. */
export function begin(...names: CatalogueName[]) {
  for (const name of names) shown.set(name, Promise.resolve());
  return activate(boot.locale);
}

async function bring(name: CatalogueName) {
  const { locale } = i18n;
  try {
    i18n.load(locale, (await textsOf(locale, name)).messages);
  } catch (error) {
    shown.delete(name);
    throw error;
  }
}

/** Adds the texts of what is about to be shown, in the language of the page. */
export async function addTexts(...names: CatalogueName[]) {
  await Promise.all(
    names.map((name) => {
      const arrives = shown.get(name) ?? bring(name);
      shown.set(name, arrives);
      return arrives;
    }),
  );
}

export { i18n };
