/** Capability over time as lines: pure. Levels are 1 to 5, and never averaged over dimensions. */
export const WIDTH = 132;
export const HEIGHT = 48;
const MARGIN = 6;
const LEVELS = 5;

export interface Scored {
  readonly assessedOn: string;
  readonly engagement: string;
  readonly level: number;
}
export interface Line {
  engagement: string;
  points: readonly (readonly [number, number])[];
}

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** The height of a level. */
export const heightOf = (level: number) => MARGIN + ((LEVELS - level) * (HEIGHT - 2 * MARGIN)) / (LEVELS - 1);

/** One line for each engagement, in order of time; `days` are those of all dimensions, so that the lines compare. */
export function linesOf(scores: readonly Scored[], days: readonly string[]): Line[] {
  const times = days.map(at);
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  const place = (day: string) => (span === 0 ? WIDTH / 2 : MARGIN + ((at(day) - first) * (WIDTH - 2 * MARGIN)) / span);
  const lines = new Map<string, Scored[]>();
  for (const score of [...scores].sort((a, b) => a.assessedOn.localeCompare(b.assessedOn)))
    lines.set(score.engagement, [...(lines.get(score.engagement) ?? []), score]);
  return [...lines].map(([engagement, rows]) => ({
    engagement,
    points: rows.map((row) => [place(row.assessedOn), heightOf(row.level)] as const),
  }));
}
