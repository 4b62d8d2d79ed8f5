import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type PreloadedQuery, useFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button, buttonLook } from "@/components/Button";
import { Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { PeoplePage_person$key } from "@/gql/lab/PeoplePage_person.graphql";
import type { PeoplePageQuery } from "@/gql/lab/PeoplePageQuery.graphql";
import { labRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { AddPerson } from "./AddPerson";

/** The lab's own people; for directors also those whose account is closed, when asked for. */
export default function PeoplePage({ query }: { query: PreloadedQuery<PeoplePageQuery> }) {
  const { t } = useLingui();
  const [withClosed, setWithClosed] = useState(false);
  const { people, closed, lab, viewer } = usePreloadedQuery<PeoplePageQuery>(
    graphql`
      query PeoplePageQuery {
        lab {
          name
          team
          language
          canEdit
        }
        viewer {
          canAddPeople
        }
        people(first: 100) {
          edges {
            node {
              id
              ...PeoplePage_person
            }
          }
        }
        closed: people(first: 100, closed: true) {
          edges {
            node {
              id
              ...PeoplePage_person
            }
          }
        }
      }
    `,
    query,
  );
  const shown = withClosed ? [...people.edges, ...closed.edges] : people.edges;
  return (
    <Page
      title={<Trans>People</Trans>}
      over={[lab.name, lab.team].filter(Boolean).join(" · ")}
      actions={
        <>
          {lab.canEdit && (
            <Link {...buttonLook({ variant: "default" })} to="/lab">
              <Trans>The lab</Trans>
            </Link>
          )}
          {viewer.canAddPeople && <AddPerson language={lab.language} />}
        </>
      }
    >
      <Section
        scrolls
        id="people"
        title={<Trans>The lab</Trans>}
        side={
          closed.edges.length > 0 && (
            <Button size="sm" variant="light" aria-pressed={withClosed} onClick={() => setWithClosed(!withClosed)}>
              <Trans>Closed accounts</Trans> ({closed.edges.length})
            </Button>
          )
        }
        flush
      >
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
            {shown.map(({ node }) => (
              <Row key={node.id} person={node} />
            ))}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}

function Row(props: { person: PeoplePage_person$key }) {
  const { t } = useLingui();
  const person = useFragment(
    graphql`
      fragment PeoplePage_person on Person {
        id
        name
        title
        labRole
        isIllustrative
        account {
          isClosed
          canSendLink
        }
        skills {
          id
          name
        }
      }
    `,
    props.person,
  );
  return (
    <tr>
      <td>
        <Link className="strong" to="/people/$id" params={{ id: person.id }}>
          {person.name}
        </Link>{" "}
        {person.isIllustrative && (
          <Badge>
            <Trans>Illustrative</Trans>
          </Badge>
        )}{" "}
        {person.account?.isClosed && (
          <Badge tone="rust">
            <Trans>Account closed</Trans>
          </Badge>
        )}
        {person.account?.canSendLink && (
          <Badge tone="sand">
            <Trans>No password yet</Trans>
          </Badge>
        )}
      </td>
      <td data-label={t`Position`}>{person.title || "—"}</td>
      <td data-label={t`Role`}>{person.labRole && term(labRole, person.labRole, t)}</td>
      <td data-label={t`Skills`}>{person.skills.map((skill) => skill.name).join(", ") || "—"}</td>
    </tr>
  );
}
