import { defineConfig } from "@lingui/cli";

/** What the first page of any entry shows, before a click. `scripts/texts.test.ts` keeps the list true. */
const FIRST = [
  "src/app/lab/Shell.tsx",
  "src/app/portal/Shell.tsx",
  "src/components/{AccountMenu,Draft,ErrorBoundary,Form,Frame,Notice,Switches,ViewAs}.tsx",
  "src/lib/{dates,http,i18n,terms,useCall}.ts",
];
/** What opens at an act that few visits come to (`lazyAct`). */
const ACTS = ["src/components/{Changes,Conflict,Preview,SignInAgain}.tsx", "src/features/shared/lab/{ShareItem,SharePreview}.tsx"];
/** The pages of a visitor are an entry of their own. */
const VISITOR = "src/app/account";

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fr"],
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}/messages", include: FIRST },
    { path: "<rootDir>/src/locales/{locale}/visitor", include: [VISITOR] },
    { path: "<rootDir>/src/locales/{locale}/acts", include: ACTS },
    // the rest of what features share: it comes with the first part that is loaded later
    {
      path: "<rootDir>/src/locales/{locale}/later",
      include: ["src/app", "src/components", "src/lib", "src/features/shared"],
      exclude: [...FIRST, VISITOR, ...ACTS],
    },
    // the other features bring their own texts along with their code
    {
      path: "<rootDir>/src/locales/{locale}/features/{name}",
      include: ["src/features/{name}/"],
      exclude: ["src/features/shared"],
    },
  ],
});
