import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ExpiringQuery } from "@/gql/lab/ExpiringQuery.graphql";
import { longDay, today } from "@/lib/dates";
import { term } from "@/lib/terms";
import { agreementKind } from "./words";

/** Agreements that run out within sixty days, or did: shown only when there is one. */
export default function Expiring({ again }: { again: number }) {
  const { t, i18n } = useLingui();
  const { expiringAgreements } = useLazyLoadQuery<ExpiringQuery>(
    graphql`
      query ExpiringQuery {
        expiringAgreements(first: 30) {
          totalCount
          edges {
            node {
              id
              kind
              title
              expiresOn
              engagement {
                reference
                title
                organization {
                  name
                }
              }
            }
          }
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network", fetchKey: again },
  );
  if (expiringAgreements.edges.length === 0) return null;
  return (
    <Section
      id="expiring"
      title={<Trans>Agreements that run out</Trans>}
      side={<span className="small dimmed number">{expiringAgreements.totalCount}</span>}
      flush
    >
      <ul className={table.list}>
        {expiringAgreements.edges.map(({ node }) => (
          <li key={node.id} className="spread">
            <span>
              <Link className="strong" to="/engagements/$reference/agreements" params={{ reference: node.engagement.reference }}>
                {node.title}
              </Link>{" "}
              <span className="small dimmed">
                {term(agreementKind, node.kind, t)} · {node.engagement.organization.name} · {node.engagement.title}
              </span>
            </span>
            {node.expiresOn && (
              <Badge tone={node.expiresOn < today() ? "rust" : "sand"}>
                {node.expiresOn < today() ? t`Expired on ${longDay(i18n, node.expiresOn)}` : t`Expires on ${longDay(i18n, node.expiresOn)}`}
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
