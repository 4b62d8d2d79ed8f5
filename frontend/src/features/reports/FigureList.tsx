import { useLingui } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import { term } from "@/lib/terms";
import { figureKey } from "./figures";
import classes from "./reports.module.css";

interface Figure {
  readonly key: string;
  readonly value: number;
  readonly records: readonly {
    readonly id: string;
    readonly label: string;
    readonly path: string;
    readonly at: string;
    readonly row?: string | null | undefined;
  }[];
}

/** The numbers of a report, each opening to the records that it counts; `?figure=` opens one. */
export function FigureList({ figures }: { figures: readonly Figure[] }) {
  const { figure: wanted } = useSearch({ strict: false }) as { figure?: string };
  return (
    <ul className={classes.figures}>
      {figures.map((figure) => (
        <li key={figure.key}>
          {figure.records.length === 0 ? (
            <Number figure={figure} />
          ) : (
            <details open={wanted === figure.key}>
              <summary>
                <Number figure={figure} />
              </summary>
              <ul>
                {figure.records
                  .filter((row) => row.label)
                  .map((row, place) => (
                    <li key={row.id + String(place)} className="small breakable">
                      <Link to={row.path} search={(row.row ? { at: row.at, row: row.row } : { at: row.at }) as never}>
                        {row.label}
                      </Link>
                    </li>
                  ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function Number({ figure }: { figure: Figure }) {
  const { t } = useLingui();
  return (
    <>
      <span className={classes.value}>{figure.value}</span> <span className={classes.counted}>{term(figureKey, figure.key, t)}</span>
    </>
  );
}
