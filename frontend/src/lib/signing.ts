/** What is signed of a transfer item, in the order in which people come to do it by themselves. */
export const SIGNED_LEVELS = ["DEMONSTRATED", "ASSISTED", "UNAIDED"] as const;

/** The level that comes next: what was signed is not signed again, nor taken back, by whoever leaves the field as it is. */
export const nextLevel = (level: string) => SIGNED_LEVELS[SIGNED_LEVELS.findIndex((known) => known === level) + 1] ?? "UNAIDED";

/** Who performed it as far as is known: of several people nobody is named before somebody says who. */
export function knownPerformer(
  people: readonly { readonly id: string; readonly name: string }[],
  names: readonly (string | null | undefined)[],
) {
  if (people.length === 1) return people[0]?.id;
  for (const name of names) {
    const found = people.filter((person) => person.name === name);
    if (found.length === 1) return found[0]?.id;
  }
  return undefined;
}
