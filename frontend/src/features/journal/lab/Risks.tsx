import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { Risks_engagement$key } from "@/gql/lab/Risks_engagement.graphql";
import { shortDay, today } from "@/lib/dates";
import { riskCategory, riskLevel, riskStatus } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { weight } from "../rules";
import { useLeadThere } from "@/lib/wanted";
import { RiskDialog } from "./RiskDialog";

/** The register of risks, the heaviest open ones first. */
export function Risks(props: { engagement: Risks_engagement$key }) {
  const { t, i18n } = useLingui();
  const [edited, setEdited] = useState<string | null>(null);
  const engagement = useFragment(
    graphql`
      fragment Risks_engagement on Engagement {
        id
        allowedActions
        risks {
          id
          title
          category
          likelihood
          impact
          mitigation
          status
          disclosure
          reviewOn
          owner {
            name
          }
          ...RiskDialog_risk
        }
        ...RiskDialog_engagement
      }
    `,
    props.engagement,
  );
  const { risks, allowedActions } = engagement;
  useLeadThere();
  const edits = allowedActions.includes("EDIT_PLAN");
  const sorted = risks
    .map((row) => ({ row, heavy: weight(row.likelihood, row.impact), over: row.status === "CLOSED" }))
    .sort((a, b) => Number(a.over) - Number(b.over) || b.heavy - a.heavy);
  return (
    <Section
      id="risks"
      title={<Trans>Risks</Trans>}
      flush
      side={
        edits && (
          <Button variant="subtle" size="sm" onClick={() => setEdited("")}>
            <Trans>Add a risk</Trans>
          </Button>
        )
      }
    >
      {risks.length === 0 ? (
        <Empty>
          <Trans>No risk is written down yet.</Trans>
        </Empty>
      ) : (
        <div className={table.scroll} tabIndex={0} role="group" aria-label={t`Risks`}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t`Risk`}</th>
                <th scope="col">{t`Likelihood × impact`}</th>
                <th scope="col">{t`Response`}</th>
                <th scope="col">{t`Owner`}</th>
                <th scope="col">{t`Review`}</th>
                <th scope="col">{t`Status`}</th>
                <th scope="col">{t`Seen by`}</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ row, heavy, over }) => (
                <tr key={row.id} id={row.id}>
                  <th scope="row" className="breakable">
                    {edits ? (
                      <Button size="xs" variant="subtle" aria-label={t`${row.title}: edit`} onClick={() => setEdited(row.id)}>
                        {row.title}
                      </Button>
                    ) : (
                      row.title
                    )}
                    <div className="small dimmed">{term(riskCategory, row.category, t)}</div>
                  </th>
                  <td>
                    <Badge tone={heavy >= 6 && !over ? "rust" : heavy >= 3 && !over ? "sand" : "quiet"}>{heavy}</Badge>{" "}
                    <span className="small dimmed">
                      {term(riskLevel, row.likelihood, t)} × {term(riskLevel, row.impact, t)}
                    </span>
                  </td>
                  <td className="breakable">{row.mitigation}</td>
                  <td>{row.owner?.name}</td>
                  <td>
                    {row.reviewOn && shortDay(i18n, row.reviewOn)}
                    {row.reviewOn && row.reviewOn < today() && !over && <Badge tone="rust">{t`Overdue`}</Badge>}
                  </td>
                  <td>{term(riskStatus, row.status, t)}</td>
                  <td>
                    <DisclosureBadge value={row.disclosure} />
                    {allowedActions.includes("SHARE") && <ShareButton ids={[row.id]} now={row.disclosure} label={row.title} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {edited !== null && (
        <RiskDialog engagement={engagement} risk={risks.find((row) => row.id === edited) ?? null} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}
