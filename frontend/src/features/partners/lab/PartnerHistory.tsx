import { msg } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PartnerHistory_organization$key } from "@/gql/lab/PartnerHistory_organization.graphql";
import { moment, spoken } from "@/lib/dates";
import { colon, term } from "@/lib/terms";

const VERBS = {
  "organization.created": msg`Partner added`,
  "organizations.imported": msg`Partner imported`,
  "organization.updated": msg`Facts changed`,
  "programme.changed": msg`Status in the partner programme changed`,
  "programme.corrected": msg`History of the partner programme corrected`,
  "contact.added": msg`Contact added`,
  "contact.updated": msg`Contact changed`,
  "contact.removed": msg`Contact removed`,
};

const BEGINNINGS = new Set(["organization.created", "organizations.imported"]);

/** What was changed here lately, by whom. */
export function PartnerHistory(props: { organization: PartnerHistory_organization$key }) {
  const { t, i18n } = useLingui();
  const { history } = useFragment(
    graphql`
      fragment PartnerHistory_organization on Organization {
        history(first: 20) {
          edges {
            node {
              id
              at
              verb
              actorName
              changes {
                label
                beforeLabel
                afterLabel
              }
            }
          }
        }
      }
    `,
    props.organization,
  );
  return (
    <Section id="history" title={<Trans>History</Trans>} flush>
      {history.edges.length === 0 && (
        <Empty>
          <Trans>Nothing was changed yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {history.edges.map(({ node }) => (
          <li key={node.id} className="tight small">
            <span>
              <span className="strong">{term(VERBS, node.verb, t)}</span>{" "}
              <span className="dimmed">
                {node.actorName} · {moment(i18n, node.at)}
              </span>
            </span>
            {!BEGINNINGS.has(node.verb) &&
              node.changes.map((change, place) => (
                <span key={place} className="breakable">
                  {change.label && change.label + colon(i18n)}
                  {spoken(i18n, change.beforeLabel ?? "—")} → {spoken(i18n, change.afterLabel ?? "—")}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
