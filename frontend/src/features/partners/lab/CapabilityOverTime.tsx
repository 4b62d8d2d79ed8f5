import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { CapabilityOverTime_organization$key } from "@/gql/lab/CapabilityOverTime_organization.graphql";
import { shortDay } from "@/lib/dates";
import { dimension, occasion } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { HEIGHT, heightOf, linesOf, WIDTH } from "./capability";
import classes from "./partners.module.css";

/** Each dimension of the partner's capability through all of its engagements that the reader sees. */
export function CapabilityOverTime(props: { organization: CapabilityOverTime_organization$key }) {
  const { t, i18n } = useLingui();
  const { engagements } = useFragment(
    graphql`
      fragment CapabilityOverTime_organization on Organization {
        engagements {
          reference
          capabilityAssessments {
            id
            occasion
            assessedOn
            scores {
              dimension
              level
              levelLabel
            }
          }
        }
      }
    `,
    props.organization,
  );
  const columns = engagements
    .flatMap(({ reference, capabilityAssessments }) => capabilityAssessments.map((one) => ({ ...one, reference })))
    .sort((a, b) => a.assessedOn.localeCompare(b.assessedOn));
  const days = columns.map((one) => one.assessedOn);
  const levels = (name: string) =>
    columns.flatMap((one) => {
      const score = one.scores.find((other) => other.dimension === name);
      return score ? [{ assessedOn: one.assessedOn, engagement: one.reference, level: score.level }] : [];
    });
  return (
    <Section id="capability" title={<Trans>Capability over time</Trans>} flush scrolls>
      {columns.length === 0 ? (
        <Empty>
          <Trans>The capability was not assessed in an engagement that you may see.</Trans>
        </Empty>
      ) : (
        <table className={table.table} aria-label={t`Capability over time`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Dimension</Trans>
              </th>
              <th scope="col">
                <Trans>Course</Trans>
              </th>
              {columns.map((one) => (
                <th key={one.id} scope="col">
                  <Link to="/engagements/$reference/transfer" params={{ reference: one.reference }}>
                    {one.reference}
                  </Link>
                  <div>{term(occasion, one.occasion, t)}</div>
                  <div>{shortDay(i18n, one.assessedOn)}</div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.keys(dimension).map((name) => (
              <tr key={name}>
                <th scope="row">{term(dimension, name, t)}</th>
                <td>
                  <Course name={term(dimension, name, t)} lines={linesOf(levels(name), days)} />
                </td>
                {columns.map((one) => {
                  const score = one.scores.find((other) => other.dimension === name);
                  return (
                    <td key={one.id}>
                      {score ? (
                        <>
                          <span className="strong number">{score.level}</span> <span className="small">{score.levelLabel}</span>
                        </>
                      ) : (
                        "—"
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Course({ name, lines }: { name: string; lines: ReturnType<typeof linesOf> }) {
  const { t } = useLingui();
  return (
    <svg
      className={classes.course}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t`${name}: levels 1 to 5 over time; the row says the same in words`}
    >
      {[1, 3, 5].map((level) => (
        <line key={level} className={classes.grid} x1={0} x2={WIDTH} y1={heightOf(level)} y2={heightOf(level)} />
      ))}
      {lines.map((line) => (
        <g key={line.engagement}>
          <polyline points={line.points.map((point) => point.join(",")).join(" ")} />
          {line.points.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r={3} />
          ))}
        </g>
      ))}
    </svg>
  );
}
