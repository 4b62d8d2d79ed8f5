/** The geometry of the radar: pure, in a square of `SIZE` around its middle. */
export const SIZE = 360;
export const LEVELS = 5;
const RADIUS = 118;
const MIDDLE = SIZE / 2;

/** The point of a level, 0 to 5, on the axis `index` of `count`; the first axis points up, the next ones clockwise. */
export function point(index: number, count: number, level: number): [number, number] {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const reach = (RADIUS * level) / LEVELS;
  return [MIDDLE + reach * Math.cos(angle), MIDDLE + reach * Math.sin(angle)];
}

/** An SVG path through one level for each axis; axes without a level stand at the middle. */
export function outline(levels: readonly number[]): string {
  const corners = levels.map((level, index) => point(index, levels.length, level));
  return `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

/** Where the name of an axis stands, and how it is aligned there. */
export function label(index: number, count: number): { x: number; y: number; anchor: "start" | "middle" | "end" } {
  const [x, y] = point(index, count, LEVELS * 1.14);
  const side = x - MIDDLE;
  return { x, y: y + 4, anchor: Math.abs(side) < 12 ? "middle" : side > 0 ? "start" : "end" };
}
