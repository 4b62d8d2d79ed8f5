import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { term } from "@/lib/terms";
import { figureKey } from "./figures";
import classes from "./reports.module.css";

interface Figure {
  readonly key: string;
  readonly value: number;
  readonly records: readonly { readonly type: string; readonly id: string; readonly label: string }[];
}

/** The numbers of a report, each opening to the records that it counts. `to` is the page of a kind of record. */
export function FigureList({ figures, to }: { figures: readonly Figure[]; to: (type: string) => string }) {
  const { t } = useLingui();
  return (
    <ul className={classes.figures}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <details>
            <summary>
              <span className={classes.value}>{figure.value}</span> {term(figureKey, figure.key, t)}
            </summary>
            <ul>
              {figure.records
                .filter((row) => row.label)
                .map((row, place) => (
                  <li key={row.id + String(place)} className="small breakable">
                    <Link to={to(row.type)}>{row.label}</Link>
                  </li>
                ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
