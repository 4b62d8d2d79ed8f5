import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Calibration_calibration$key } from "@/gql/lab/Calibration_calibration.graphql";

/** How good the forecast would have been on the lab's own past, beside the naive one. */
export function Calibration(props: { calibration: Calibration_calibration$key }) {
  const { t, i18n } = useLingui();
  const { forecasts, brier, naiveBrier, covered, bins } = useFragment(
    graphql`
      fragment Calibration_calibration on ForecastCalibration {
        forecasts
        brier
        naiveBrier
        covered
        bins {
          told
          came
          count
        }
      }
    `,
    props.calibration,
  );
  const percent = (share: number) => i18n.number(share, { style: "percent" });
  const score = (value: number | null | undefined) => i18n.number(value ?? 0, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  return (
    <Section id="calibration" title={<Trans>How far to trust it</Trans>} flush>
      {forecasts === 0 ? (
        <Empty>
          <Trans>There is no past to judge it by yet.</Trans>
        </Empty>
      ) : (
        <>
          <p style={{ margin: 0, padding: "0.75rem 1rem", maxInlineSize: "52rem" }}>
            <Trans>
              Past milestones, forecast again {forecasts} times from what was known then: Brier score {score(brier)}, against{" "}
              {score(naiveBrier)} for telling everybody the lab’s average (0 is perfect, 0.25 a coin). {percent(covered ?? 0)} were reached
              within the interval of eight in ten.
            </Trans>
          </p>
          <table className={table.table} aria-label={t`Told and come true`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Chance told</Trans>
                </th>
                <th scope="col">
                  <Trans>Came true</Trans>
                </th>
                <th scope="col">
                  <Trans>Forecasts</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {bins.map((row) => (
                <tr key={row.told}>
                  <td className="number">{percent(row.told)}</td>
                  <td className="number">{percent(row.came)}</td>
                  <td className="number">{row.count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}
