import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { buttonLook } from "@/components/Button";
import { Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PlaybooksPageQuery } from "@/gql/lab/PlaybooksPageQuery.graphql";
import { engagementKind } from "@/lib/domainTerms";
import { term } from "@/lib/terms";

/** The plans that engagements start from: the product's, and the lab's own. */
export default function PlaybooksPage({ query }: { query: PreloadedQuery<PlaybooksPageQuery> }) {
  const { t } = useLingui();
  const { playbooks, canAddPlaybook } = usePreloadedQuery<PlaybooksPageQuery>(
    graphql`
      query PlaybooksPageQuery {
        canAddPlaybook
        playbooks(retired: true) {
          id
          key
          title
          kind
          source
          defaultWeeks
          minWeeks
          maxWeeks
          archivedAt
          used
        }
      }
    `,
    query,
  );
  return (
    <Page
      title={<Trans>Playbooks</Trans>}
      actions={
        canAddPlaybook && (
          <Link {...buttonLook({})} to="/playbooks/new">
            <Trans>Write a playbook</Trans>
          </Link>
        )
      }
    >
      <Section id="playbooks" title={<Trans>Where engagements start from</Trans>} flush>
        <ul className={table.list}>
          {playbooks.map((row) => {
            const [least, usual, most] = [row.minWeeks, row.defaultWeeks, row.maxWeeks];
            return (
              <li key={row.id}>
                <div className={table.line}>
                  <Link to="/playbooks/$id" params={{ id: row.id }} className="breakable">
                    {row.title}
                  </Link>
                  <span className="row">
                    {row.archivedAt && <Badge tone="sand">{t`Retired`}</Badge>}
                    <Badge tone={row.source === "LAB" ? "ink" : "quiet"}>
                      {row.source === "LAB" ? t`Made by the lab` : t`Ships with the product`}
                    </Badge>
                  </span>
                </div>
                <div className="row small dimmed">
                  <span>{term(engagementKind, row.kind, t)}</span>
                  <span>
                    <Trans>
                      <Plural value={usual} one="# week" other="# weeks" />, between {least} and {most}
                    </Trans>
                  </span>
                  <span>
                    <Plural value={row.used} _0="not used yet" one="used for # engagement" other="used for # engagements" />
                  </span>
                </div>
              </li>
            );
          })}
        </ul>
      </Section>
    </Page>
  );
}
