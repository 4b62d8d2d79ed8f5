import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Risks_engagement$key } from "@/gql/portal/Risks_engagement.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { riskLevel, riskStatus } from "@/lib/domainTerms";
import { term } from "@/lib/terms";

/** The risks that the lab shares; nothing where it shares none. */
export function Risks(props: { engagement: Risks_engagement$key }) {
  const { t } = useLingui();
  const { risks } = useFragment(
    graphql`
      fragment Risks_engagement on Engagement {
        risks {
          id
          title
          likelihood
          impact
          status
        }
      }
    `,
    props.engagement,
  );
  useOpened(risks.map((row) => row.id));
  if (risks.length === 0) return null;
  return (
    <Section id="risks" title={<Trans>Risks</Trans>} flush>
      <ul className={table.list}>
        {risks.map((row) => (
          <li key={row.id} className="tight">
            <span className="breakable">{row.title}</span>
            <span className="row small dimmed">
              <Badge>{term(riskStatus, row.status, t)}</Badge>
              <span>{t`Likelihood: ${term(riskLevel, row.likelihood, t)}`}</span>
              <span>{t`Impact: ${term(riskLevel, row.impact, t)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
