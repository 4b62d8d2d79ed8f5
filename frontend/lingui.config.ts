import { defineConfig } from "@lingui/cli";

// what every first page shows; the other features bring their own texts along with their code
const FIRST = ["src/app", "src/components", "src/lib", "src/features/home", "src/features/shared", "src/features/week"];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "fr"],
  catalogs: [
    { path: "<rootDir>/src/locales/{locale}/messages", include: FIRST },
    {
      path: "<rootDir>/src/locales/{locale}/features/{name}",
      include: ["src/features/{name}/"],
      exclude: ["src/features/home", "src/features/shared", "src/features/week"],
    },
  ],
});
