// The compiler adds documents and never takes one out: leave those that an artifact names.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const used = (root: string, name: string): Set<string> =>
  new Set(
    readdirSync(join(root, "src/gql", name))
      .flatMap((file) => [...readFileSync(join(root, "src/gql", name, file), "utf8").matchAll(/"id": "([0-9a-f]{64})"/g)])
      .map((found) => found[1]!),
  );

function prune(root: string): void {
  for (const name of ["lab", "portal"]) {
    const file = join(root, "persisted", `${name}.json`);
    const before = readFileSync(file, "utf8");
    const wanted = used(root, name);
    const kept = Object.entries(JSON.parse(before) as Record<string, string>).filter(([id]) => wanted.has(id));
    const after = `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
    if (after !== before) writeFileSync(file, after);
  }
}

if (process.argv[1] === import.meta.filename) prune(join(import.meta.dirname, ".."));
