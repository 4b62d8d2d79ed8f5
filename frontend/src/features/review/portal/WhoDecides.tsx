import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import { Proof } from "@/components/Proof";
import table from "@/components/table.module.css";
import type { WhoDecides_round$key } from "@/gql/portal/WhoDecides_round.graphql";
import { moment, shortDay, today } from "@/lib/dates";
import { clientRole } from "@/lib/domainTerms";
import { statusTone, term, verdict } from "@/lib/terms";

/** Who was asked, by when and in which order, and what each of them decided. */
export function WhoDecides(props: { round: WhoDecides_round$key }) {
  const { t, i18n } = useLingui();
  const round = useFragment(
    graphql`
      fragment WhoDecides_round on ReviewRound {
        status
        respondBy
        inOrder
        reviewers {
          id
          name
          role
          decided
        }
        decisions {
          id
          reviewerName
          verdict
          reason
          decidedAt
          record {
            onBehalfOf
            pdfUrl
            jsonUrl
          }
        }
      }
    `,
    props.round,
  );
  const { respondBy } = round;
  const late = respondBy && round.status === "OPEN" && respondBy < today();
  return (
    <Section
      id="who"
      title={<Trans>Who decides</Trans>}
      side={respondBy && <Badge tone={late ? "rust" : "sand"}>{t`by ${shortDay(i18n, respondBy)}`}</Badge>}
      flush
    >
      <ul className={table.list}>
        {round.reviewers.map((row, place) => (
          <li key={row.id} className={table.line}>
            <span>
              {round.inOrder && <span className="number">{place + 1}. </span>}
              {row.name} <span className="small dimmed">{term(clientRole, row.role, t)}</span>
            </span>
            {row.decided && (
              <Badge tone="moss">
                <Trans>Decided</Trans>
              </Badge>
            )}
          </li>
        ))}
        {round.decisions.map((row) => (
          <li key={row.id} id={row.id} className="tight small">
            <span className="row">
              <Badge tone={statusTone[row.verdict] ?? "quiet"}>{term(verdict, row.verdict, t)}</Badge> {row.reviewerName} ·{" "}
              {moment(i18n, row.decidedAt)}
            </span>
            {row.reason && <p className="breakable">{row.reason}</p>}
            {row.record && <Proof {...row.record} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
