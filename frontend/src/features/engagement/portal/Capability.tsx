import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { useOpened } from "@/features/shared/portal/useOpened";
import type { Capability_engagement$key } from "@/gql/portal/Capability_engagement.graphql";
import { shortDay } from "@/lib/dates";
import { dimension, occasion } from "@/lib/domainTerms";
import { colon, term } from "@/lib/terms";

const ORDER = Object.keys(occasion);

/** How far the organization came, in the words of the scale; never one grade. Nothing until an assessment is shared. */
export function Capability(props: { engagement: Capability_engagement$key }) {
  const { t, i18n } = useLingui();
  const { capabilityAssessments } = useFragment(
    graphql`
      fragment Capability_engagement on Engagement {
        capabilityAssessments {
          id
          occasion
          assessedOn
          scores {
            dimension
            level
            levelLabel
            evidence
          }
        }
      }
    `,
    props.engagement,
  );
  useOpened(capabilityAssessments.map((row) => row.id));
  const rows = [...capabilityAssessments].sort((one, other) => ORDER.indexOf(one.occasion) - ORDER.indexOf(other.occasion));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const areas = Object.keys(dimension).flatMap((name) => {
    const now = last.scores.find((score) => score.dimension === name);
    const before = first === last ? undefined : first.scores.find((score) => score.dimension === name);
    return now ? [{ name, now, before, steps: before ? now.level - before.level : 0 }] : [];
  });
  const up = areas.filter((area) => area.steps > 0).length;
  const count = areas.length;
  return (
    <Section
      id="capability"
      title={<Trans>What your organization can do by itself</Trans>}
      side={
        <span className="small dimmed">
          {term(occasion, last.occasion, t)} · {shortDay(i18n, last.assessedOn)}
        </span>
      }
      flush
    >
      {first !== last && (
        <p style={{ padding: "0.625rem 1rem 0" }}>
          <Plural
            value={up}
            _0={`None of ${count} areas moved up since the first assessment.`}
            one={`# of ${count} areas moved up since the first assessment.`}
            other={`# of ${count} areas moved up since the first assessment.`}
          />
        </p>
      )}
      <ul className={table.list}>
        {areas.map(({ name, now, before, steps }) => (
          <li key={name} className="tight">
            <span>
              <span className="strong">{term(dimension, name, t)}</span>
              {colon(i18n)}
              {before && steps !== 0 ? t`from “${before.levelLabel}” to “${now.levelLabel}”` : t`“${now.levelLabel}”`}{" "}
              <span className="small dimmed">
                {t`level ${now.level} of 5`}
                {before && steps === 0 && ` · ${t`as before`}`}
                {before && steps < 0 && ` · ${t`lower than before`}`}
              </span>
            </span>
            {now.evidence && <span className="small dimmed breakable">{now.evidence}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
