/** What was typed after the last “@” before the caret, or null where no name is being typed. */
export function openMention(before: string): string | null {
  const found = /(?:^|[^\p{L}\p{N}_])@([\p{L}'’. -]{0,40})$/u.exec(before);
  return found ? found[1]! : null;
}

/** The names that go on from what was typed, the first six; none once a name is complete. */
export function matching(names: readonly string[], typed: string): readonly string[] {
  const start = typed.toLocaleLowerCase();
  return names
    .filter((name) => {
      const low = name.toLocaleLowerCase();
      return low !== start.trim() && (low.startsWith(start) || low.split(" ").some((word) => start !== "" && word.startsWith(start)));
    })
    .slice(0, 6);
}

const LEVELS = { LOW: 1, MEDIUM: 2, HIGH: 3 } as const;

/** Likelihood times impact, from 1 to 9. */
export const weight = (likelihood: string, impact: string) =>
  (LEVELS[likelihood as keyof typeof LEVELS] ?? 0) * (LEVELS[impact as keyof typeof LEVELS] ?? 0);
