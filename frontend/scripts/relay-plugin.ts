import type { Plugin } from "vite";

const tag = /graphql`\s*(?:query|mutation|subscription|fragment)\s+(\w+)[^`]*`/g;

/** Which schema a file belongs to: the portal's files live in folders named `portal`. */
export const projectOf = (id: string) => (/\/src\/(?:app|features\/[^/]+)\/portal\//.test(id) ? "portal" : "lab");

/** Replaces each graphql`…` tag by an import of the artifact that relay-compiler wrote for it. */
export function replaceTags(code: string, id: string): string {
  const names = new Set<string>();
  const body = code.replace(tag, (text, name: string) => {
    names.add(name);
    return `__${name}${text.replace(/[^\n]/g, "")}`;
  });
  const imports = [...names].map((name) => `import __${name} from "@/gql/${projectOf(id)}/${name}.graphql";`);
  return imports.join("") + body;
}

/** What an artifact says only to Relay's own tools (`hash`), or says by leaving out (no alias, no fixed key). */
const idle = /^\(node as any\)\.hash = "\w+";$|^\s*"(?:alias|storageKey)": null,?$/gm;

/** An artifact without what nothing reads; a comma may be left before a closing brace, which is as good. */
export const leanArtifact = (code: string) => code.replace(idle, "");

/** Artifacts as a build carries them: some thousand fields, each of which would name what it has not. */
export function leanArtifacts(): Plugin {
  return {
    name: "lean-artifacts",
    apply: "build",
    enforce: "pre",
    transform: { filter: { id: /\/src\/gql\/.*\.graphql\.ts$/ }, handler: leanArtifact },
  };
}

export function relay(): Plugin {
  return {
    name: "relay",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "graphql`" },
      handler: (code, id) => replaceTags(code, id),
    },
  };
}
