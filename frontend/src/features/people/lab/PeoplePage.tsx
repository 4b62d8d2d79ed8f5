import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { graphql, type PreloadedQuery, useFragment, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button, buttonLook } from "@/components/Button";
import { Reading, useFirst } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import { SearchField } from "@/components/SearchField";
import table from "@/components/table.module.css";
import type { PeoplePage_person$key } from "@/gql/lab/PeoplePage_person.graphql";
import type { PeoplePage_query$key } from "@/gql/lab/PeoplePage_query.graphql";
import type { PeoplePagePaginationQuery } from "@/gql/lab/PeoplePagePaginationQuery.graphql";
import type { PeoplePageQuery } from "@/gql/lab/PeoplePageQuery.graphql";
import { labRole } from "@/lib/domainTerms";
import { term } from "@/lib/terms";
import { useRest } from "@/lib/useRest";
import { AddPerson } from "./AddPerson";
import { useClosed } from "./useClosed";

interface Props {
  query: PreloadedQuery<PeoplePageQuery>;
  search: { q?: string };
  onSearch: (next: { q?: string }) => void;
}

/** The lab's own people; for directors also those whose account is closed, when asked for. */
export default function PeoplePage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const data = usePreloadedQuery<PeoplePageQuery>(
    graphql`
      query PeoplePageQuery($search: String) {
        lab {
          name
          team
          language
          canEdit
        }
        viewer {
          canAddPeople
        }
        ...PeoplePage_query @arguments(search: $search)
      }
    `,
    query,
  );
  const { lab, viewer } = data;
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
      <div role="search" aria-label={t`Search the people`} style={{ maxInlineSize: "24rem" }}>
        <SearchField value={search.q} placeholder={t`Name or position`} onChange={(q) => onSearch(q ? { q } : {})} />
      </div>
      <Results query={data} />
    </Page>
  );
}

function Results(props: { query: PeoplePage_query$key }) {
  const [withClosed, setWithClosed] = useState(false);
  const { data, ...paged } = usePaginationFragment<PeoplePagePaginationQuery, PeoplePage_query$key>(
    graphql`
      fragment PeoplePage_query on Query
      @refetchable(queryName: "PeoplePagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }, search: { type: "String" }) {
        people(first: $count, after: $cursor, search: $search) @connection(key: "PeoplePage_people") {
          totalCount
          edges {
            node {
              id
              ...PeoplePage_person
            }
          }
        }
        ...useClosed_query @arguments(search: $search)
      }
    `,
    props.query,
  );
  const { people } = data;
  const rest = useRest(paged);
  const { closed, closedRest } = useClosed(data, withClosed);
  const { first: shown, more } = useFirst(withClosed ? [...closed.edges, ...people.edges] : people.edges);
  return (
    <>
      <Reading read={people.edges.length} total={people.totalCount} rest={rest} />
      <Reading read={closed.edges.length} total={closed.totalCount} rest={closedRest} />
      <Section
        scrolls
        id="people"
        title={<Trans>The lab</Trans>}
        side={
          <span className="row">
            {closed.totalCount > 0 && (
              <Button size="sm" variant="light" aria-pressed={withClosed} onClick={() => setWithClosed(!withClosed)}>
                <Trans>Closed accounts</Trans> ({closed.totalCount})
              </Button>
            )}
            <span className="small dimmed number">{people.totalCount}</span>
          </span>
        }
        flush
      >
        {shown.length === 0 ? (
          <Empty>
            <Trans>Nobody is found.</Trans>
          </Empty>
        ) : (
          <PeopleTable>
            {shown.map(({ node }) => (
              <Row key={node.id} person={node} />
            ))}
          </PeopleTable>
        )}
        {more}
      </Section>
    </>
  );
}

function PeopleTable({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
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
      <tbody>{children}</tbody>
    </table>
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
