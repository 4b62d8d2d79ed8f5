import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import classes from "./portfolio.module.css";
import { bandOf, type Told } from "./rules";
import { basis } from "./words";

const TONES = { low: "rust", middle: "sand", high: "moss" } as const;

/** Each open milestone with the chance of its date and where it may end. */
export function ForecastTable({ rows }: { rows: readonly Told[] }) {
  const { t, i18n } = useLingui();
  const percent = (share: number) => i18n.number(share, { style: "percent" });
  return (
    <table className={`${table.table} ${table.stacked}`} aria-label={t`Open milestones, least sure first`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Milestone</Trans>
          </th>
          <th scope="col">
            <Trans>Due</Trans>
          </th>
          <th scope="col">
            <Trans>Chance of that date</Trans>
          </th>
          <th scope="col">
            <Trans>Likely</Trans>
          </th>
          <th scope="col">
            <Trans>Eight in ten between</Trans>
          </th>
          <th scope="col">
            <Trans>Drawn from</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.milestone}>
            <td>
              <Link className="strong" to="/engagements/$reference/plan" params={{ reference: row.engagement.reference }}>
                {row.row?.title}
              </Link>
              <div className="small dimmed">
                {row.engagement.reference} · {row.engagement.title}
              </div>
            </td>
            <td className={classes.whole} data-label={t`Due`}>
              {row.row?.dueOn && shortDay(i18n, row.row.dueOn)}
            </td>
            <td data-label={t`Chance of that date`}>
              <span className={classes.chance}>
                <Badge tone={TONES[bandOf(row.chance ?? 0)]}>{percent(row.chance ?? 0)}</Badge>
              </span>
            </td>
            <td className={classes.whole} data-label={t`Likely`}>
              {row.likelyOn && shortDay(i18n, row.likelyOn)}
            </td>
            <td className={classes.whole} data-label={t`Eight in ten between`}>
              {row.earliestOn && shortDay(i18n, row.earliestOn)} – {row.latestOn && shortDay(i18n, row.latestOn)}
            </td>
            <td className="small dimmed" data-label={t`Drawn from`}>
              {row.legs} {term(basis, row.basis, t)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
