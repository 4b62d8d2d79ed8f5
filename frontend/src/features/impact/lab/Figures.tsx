import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import table from "@/components/table.module.css";
import type { Figures_figures$key } from "@/gql/lab/Figures_figures.graphql";
import { term } from "@/lib/terms";
import classes from "./impact.module.css";
import { indicator } from "./words";

/** Each figure with its definition and the records that it counts. */
export function Figures({ figures }: { figures: Figures_figures$key }) {
  const { t, i18n } = useLingui();
  const rows = useFragment(
    graphql`
      fragment Figures_figures on YearFigure @relay(plural: true) {
        indicator
        number
        definition
        value
        published
        atLeast
        records {
          label
          path
          quantity
        }
      }
    `,
    figures,
  );
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Indicator</Trans>
          </th>
          <th scope="col" style={{ textAlign: "end" }}>
            <Trans>Counted</Trans>
          </th>
          <th scope="col" style={{ textAlign: "end" }}>
            <Trans>Published</Trans>
          </th>
          <th scope="col">
            <Trans context="of a figure">Records</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const published = typeof row.published !== "number" ? null : i18n.number(row.published);
          const number = row.number;
          return (
            <tr key={row.indicator}>
              <th scope="row">
                {term(indicator, row.indicator, t)}
                <div className="small dimmed">
                  {row.definition} <Trans>Definition {number}</Trans>
                </div>
              </th>
              <td className={classes.figure}>{i18n.number(row.value)}</td>
              <td className={classes.number}>
                {published === null ? <span className="dimmed">–</span> : row.atLeast ? <Trans>at least {published}</Trans> : published}
              </td>
              <td>
                {row.records.length === 0 ? (
                  <span className="dimmed">
                    <Trans>No record</Trans>
                  </span>
                ) : (
                  <details>
                    <summary style={{ whiteSpace: "nowrap" }}>
                      <Plural value={row.records.length} one="# record" other="# records" />
                    </summary>
                    <ul className={classes.records}>
                      {row.records.map((record, index) => (
                        <li key={index} className="breakable">
                          {record.path ? <a href={record.path}>{record.label}</a> : record.label}
                          {record.quantity > 1 && ` (${i18n.number(record.quantity)})`}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
