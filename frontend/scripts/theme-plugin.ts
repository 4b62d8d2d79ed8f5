import {
  convertCssVariables,
  type ConvertCSSVariablesInput,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from "@mantine/core";
import type { Plugin } from "vite";
import { cssVariables, theme } from "../src/app/theme";

/** Every variable of the theme, once: what differs by night stands in `light-dark()`, so that no script has to choose. */
export function themeVariables(): Record<string, string> {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const given = [defaultCssVariablesResolver(merged), cssVariables(merged)];
  const of = (part: keyof ConvertCSSVariablesInput) => Object.assign({}, ...given.map((one) => one[part])) as Record<string, string>;
  const [light, dark] = [of("light"), of("dark")];
  const both = Object.keys({ ...light, ...dark }).map((name) => {
    const [day, night] = [light[name] ?? dark[name], dark[name] ?? light[name]];
    return [name, day === night ? day : `light-dark(${day}, ${night})`];
  });
  return { ...of("variables"), ...(Object.fromEntries(both) as Record<string, string>) };
}

/** Puts the theme's variables before the rules of `src/app/theme.css`: what never changes is no work for a browser. */
export function themeCss(): Plugin {
  return {
    name: "theme-css",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/app\/theme\.css$/ },
      handler: (code) => convertCssVariables({ variables: themeVariables(), light: {}, dark: {} }) + code,
    },
  };
}
