import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { Capability_engagement$key } from "@/gql/lab/Capability_engagement.graphql";
import { shortDay } from "@/lib/dates";
import { dimension, occasion } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import type { AssessCapability_scale$key } from "@/gql/lab/AssessCapability_scale.graphql";
import classes from "./transfer.module.css";

const Radar = lazy(() => import("./Radar"));
const AssessCapability = lazy(() => import("./AssessCapability").then((module) => ({ default: module.AssessCapability })));
const ORDER = Object.keys(occasion);

/** Before, after and twelve months on, side by side; never averaged into one grade. */
export function Capability(props: { engagement: Capability_engagement$key; scale: AssessCapability_scale$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const engagement = useFragment(
    graphql`
      fragment Capability_engagement on Engagement {
        id
        allowedActions
        assessableOccasions
        capabilityAssessments {
          id
          occasion
          assessedOn
          disclosure
          scores {
            dimension
            level
            levelLabel
            evidence
          }
        }
        ...AssessCapability_engagement
      }
    `,
    props.engagement,
  );
  const rows = [...engagement.capabilityAssessments].sort((one, other) => ORDER.indexOf(one.occasion) - ORDER.indexOf(other.occasion));
  const shares = engagement.allowedActions.includes("SHARE");
  return (
    <Section
      id="capability"
      title={<Trans>Capability of the client</Trans>}
      side={
        engagement.assessableOccasions.length > 0 && (
          <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Assess</Trans>
          </Button>
        )
      }
      flush
    >
      <Suspense>{open && <AssessCapability engagement={engagement} scale={props.scale} onClose={() => setOpen(false)} />}</Suspense>
      {rows.length === 0 ? (
        <Empty>
          <Trans>The capability was not assessed yet.</Trans>
        </Empty>
      ) : (
        <div className={classes.compare}>
          <div className={classes.scrolls} tabIndex={0} role="group" aria-labelledby="capability">
            <table className={table.table} aria-label={t`Capability of the client`}>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Dimension</Trans>
                  </th>
                  {rows.map((row) => (
                    <th key={row.id} scope="col">
                      {term(occasion, row.occasion, t)} · {shortDay(i18n, row.assessedOn)} <DisclosureBadge value={row.disclosure} />
                      {shares && <ShareButton ids={[row.id]} now={row.disclosure} label={term(occasion, row.occasion, t)} />}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {Object.keys(dimension).map((name) => (
                  <tr key={name}>
                    <th scope="row">{term(dimension, name, t)}</th>
                    {rows.map((row) => {
                      const score = row.scores.find((other) => other.dimension === name);
                      return (
                        <td key={row.id}>
                          {score ? (
                            <>
                              <span className="strong number">{score.level}</span> {score.levelLabel}
                              {score.evidence && <div className="small dimmed breakable">{score.evidence}</div>}
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
          </div>
          <Suspense fallback={<div className={classes.radar} aria-busy="true" />}>
            <Radar rows={rows} />
          </Suspense>
        </div>
      )}
    </Section>
  );
}
