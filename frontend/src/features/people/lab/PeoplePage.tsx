import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PeoplePageQuery } from "@/gql/lab/PeoplePageQuery.graphql";
import { labRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";

/** The lab's own people. */
export default function PeoplePage({ query }: { query: PreloadedQuery<PeoplePageQuery> }) {
  const { t } = useLingui();
  const { people, lab } = usePreloadedQuery<PeoplePageQuery>(
    graphql`
      query PeoplePageQuery {
        lab {
          name
          team
        }
        people(first: 100) {
          edges {
            node {
              id
              name
              title
              labRole
              isIllustrative
              skills {
                id
                name
              }
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>People</Trans>} over={[lab.name, lab.team].filter(Boolean).join(" · ")}>
      <Section scrolls id="people" title={<Trans>The lab</Trans>} flush>
        <table className={`${table.table} ${table.stacked}`} aria-label={t`People`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Name</Trans>
              </th>
              <th scope="col">
                <Trans>Position</Trans>
              </th>
              <th scope="col">
                <Trans>Role</Trans>
              </th>
              <th scope="col">
                <Trans>Skills</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {people.edges.map(({ node }) => (
              <tr key={node.id}>
                <td>
                  <Link className="strong" to="/people/$id" params={{ id: node.id }}>
                    {node.name}
                  </Link>{" "}
                  {node.isIllustrative && (
                    <Badge>
                      <Trans>Illustrative</Trans>
                    </Badge>
                  )}
                </td>
                <td data-label={t`Position`}>{node.title || "—"}</td>
                <td data-label={t`Role`}>{node.labRole && term(labRole, node.labRole, t)}</td>
                <td data-label={t`Skills`}>{node.skills.map((skill) => skill.name).join(", ") || "—"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}
