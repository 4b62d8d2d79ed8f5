import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { EngagementRow_engagement$key } from "@/gql/lab/EngagementRow_engagement.graphql";
import { shortDay, today } from "@/lib/dates";
import { engagementStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";

export function EngagementRow(props: { engagement: EngagementRow_engagement$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment EngagementRow_engagement on Engagement {
        reference
        title
        status
        confidential
        organization {
          name
        }
        lead {
          name
        }
        expiringAgreements {
          expiresOn
        }
        nextMilestone {
          title
          dueOn
          isLate
        }
      }
    `,
    props.engagement,
  );
  const next = row.nextMilestone;
  const expires = row.expiringAgreements[0]?.expiresOn;
  return (
    <tr>
      <td>
        <Link className="strong" to="/engagements/$reference" params={{ reference: row.reference }}>
          {row.title}
        </Link>{" "}
        {row.confidential && <Badge tone="sand">{t`Confidential`}</Badge>}
        {expires && (
          <Badge tone={expires < today() ? "rust" : "sand"}>
            {expires < today() ? t`Agreement expired on ${shortDay(i18n, expires)}` : t`Agreement expires on ${shortDay(i18n, expires)}`}
          </Badge>
        )}
        <div className="small dimmed">
          {row.reference} · {row.organization.name}
        </div>
      </td>
      <td data-label={t`Status`}>
        <Badge tone={statusTone[row.status] ?? "quiet"}>{term(engagementStatus, row.status, t)}</Badge>
      </td>
      <td data-label={t`Lead scientist`}>{row.lead?.name ?? <span className="dimmed">{t`Nobody yet`}</span>}</td>
      <td data-label={t`Next milestone`}>
        {next ? (
          <>
            {next.title}{" "}
            {next.dueOn && (
              <Badge tone={next.isLate ? "rust" : "quiet"}>
                {next.isLate ? t`Late, ${shortDay(i18n, next.dueOn)}` : shortDay(i18n, next.dueOn)}
              </Badge>
            )}
          </>
        ) : (
          <span className="dimmed">—</span>
        )}
      </td>
    </tr>
  );
}
