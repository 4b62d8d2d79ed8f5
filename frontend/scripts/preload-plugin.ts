import type { Plugin } from "vite";

/** What the plugin reads of a built file: only scripts have imports. */
export interface Built {
  type?: string;
  imports?: string[];
}

/** The files that are loaded once `file` runs: itself, and all that it imports, however far. */
export function loadedWith(file: string, built: Readonly<Record<string, Built>>): ReadonlySet<string> {
  const seen = new Set<string>();
  const todo = [file];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    todo.push(...(built[name]?.imports ?? []));
  }
  return seen;
}

/**
 * Names for preloading what a part needs and the page that asks for it lacks. Vite names all that the part imports, most of which
 * every page has: lists of hashed names, which do not compress (3 kB of My week's first load).
 */
export function leanPreload(): Plugin {
  let built: Readonly<Record<string, Built>> = {};
  return {
    name: "lean-preload",
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_file, needed, { hostId }) => {
            const loaded = loadedWith(hostId, built);
            return needed.filter((name) => !loaded.has(name));
          },
        },
      },
    }),
    generateBundle: {
      order: "pre",
      handler: (_options, bundle) => {
        built = bundle;
      },
    },
  };
}
