import { useLingui } from "@lingui/react/macro";
import { dimension, occasion } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { label, LEVELS, outline, point, SIZE } from "./radar";
import classes from "./transfer.module.css";

export interface Assessed {
  readonly occasion: string;
  readonly scores: readonly { readonly dimension: string; readonly level: number }[];
}

/** The occasions laid over one another. A picture of the table beside it, which says the same in words. */
export default function Radar({ rows }: { rows: readonly Assessed[] }) {
  const { t } = useLingui();
  const axes = Object.keys(dimension);
  const shapes = rows.map((row) => ({
    occasion: row.occasion,
    path: outline(axes.map((name) => row.scores.find((score) => score.dimension === name)?.level ?? 0)),
  }));
  return (
    <div className={classes.radar}>
      <svg
        viewBox={`-50 0 ${SIZE + 100} ${SIZE}`}
        role="img"
        aria-label={t`Capability by dimension, on a radar; the table says the same in words`}
      >
        {Array.from({ length: LEVELS }, (_, level) => (
          <path key={level} className={classes.web} d={outline(axes.map(() => level + 1))} />
        ))}
        {axes.map((name, index) => {
          const [x, y] = point(index, axes.length, LEVELS);
          const at = label(index, axes.length);
          return (
            <g key={name}>
              <line className={classes.web} x1={SIZE / 2} y1={SIZE / 2} x2={x} y2={y} />
              <text x={at.x} y={at.y} textAnchor={at.anchor}>
                {term(dimension, name, t)}
              </text>
            </g>
          );
        })}
        {shapes.map((shape) => (
          <path key={shape.occasion} className={classes.shape} data-occasion={shape.occasion} d={shape.path} />
        ))}
      </svg>
      <div className={classes.legend}>
        {shapes.map((shape) => (
          <span key={shape.occasion}>
            <svg viewBox="0 0 32 8" aria-hidden="true">
              <path className={classes.shape} data-occasion={shape.occasion} d="M0 4H32" />
            </svg>{" "}
            {term(occasion, shape.occasion, t)}
          </span>
        ))}
      </div>
    </div>
  );
}
