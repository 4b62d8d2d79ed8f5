import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ForecastPageQuery } from "@/gql/lab/ForecastPageQuery.graphql";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { Calibration } from "./Calibration";
import { PortfolioNav } from "./PortfolioNav";
import classes from "./portfolio.module.css";
import { basis } from "./words";

/** Which dates will hold, as far as the lab's own past can tell. */
export default function ForecastPage({ query }: { query: PreloadedQuery<ForecastPageQuery> }) {
  const { t, i18n } = useLingui();
  const { engagements, forecastCalibration } = usePreloadedQuery<ForecastPageQuery>(
    graphql`
      query ForecastPageQuery {
        engagements(first: 100, status: [AGREED, ACTIVE, ON_HOLD, CLOSING], orderBy: NEXT_MILESTONE) {
          edges {
            node {
              id
              reference
              title
              milestones {
                id
                title
                dueOn
              }
              forecasts {
                milestone
                basis
                legs
                chance
                earliestOn
                likelyOn
                latestOn
              }
            }
          }
        }
        forecastCalibration {
          ...Calibration_calibration
        }
      }
    `,
    query,
  );
  const rows = engagements.edges.flatMap(({ node }) =>
    node.forecasts.map((forecast) => ({
      ...forecast,
      engagement: node,
      row: node.milestones.find((one) => one.id === forecast.milestone),
    })),
  );
  const told = rows.filter((row) => row.chance != null).sort((a, b) => (a.chance ?? 0) - (b.chance ?? 0));
  const percent = (share: number) => i18n.number(share, { style: "percent" });
  const tone = (chance: number) => (chance < 0.4 ? "rust" : chance < 0.7 ? "sand" : "moss");
  return (
    <Page title={<Trans>Forecast</Trans>} wide>
      <PortfolioNav />
      <p className="dimmed" style={{ maxInlineSize: "46rem" }}>
        <Trans>
          The chance that each open milestone makes its date, drawn 2,000 times from how long the lab’s own comparable milestones took. It
          knows nothing of the work itself: where you know better, you do.
        </Trans>
      </p>
      <Section id="forecast" title={<Trans>Open milestones, least sure first</Trans>} flush scrolls>
        {told.length === 0 ? (
          <Empty>
            {rows.length === 0 ? (
              <Trans>No milestone of a running engagement is open with a date.</Trans>
            ) : (
              <Trans>Too little history: at least 12 reached milestones with dates are needed before anything can be told.</Trans>
            )}
          </Empty>
        ) : (
          <table className={table.table} aria-label={t`Open milestones, least sure first`}>
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
              {told.map((row) => (
                <tr key={row.milestone}>
                  <td>
                    <Link className="strong" to="/engagements/$reference/plan" params={{ reference: row.engagement.reference }}>
                      {row.row?.title}
                    </Link>
                    <div className="small dimmed">
                      {row.engagement.reference} · {row.engagement.title}
                    </div>
                  </td>
                  <td>{row.row?.dueOn && shortDay(i18n, row.row.dueOn)}</td>
                  <td>
                    <span className={classes.chance}>
                      <Badge tone={tone(row.chance ?? 0)}>{percent(row.chance ?? 0)}</Badge>
                    </span>
                  </td>
                  <td>{row.likelyOn && shortDay(i18n, row.likelyOn)}</td>
                  <td>
                    {row.earliestOn && shortDay(i18n, row.earliestOn)} – {row.latestOn && shortDay(i18n, row.latestOn)}
                  </td>
                  <td className="small dimmed">
                    {row.legs} {term(basis, row.basis, t)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Calibration calibration={forecastCalibration} />
    </Page>
  );
}
