import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { TeamPageQuery } from "@/gql/lab/TeamPageQuery.graphql";
import { Clients } from "./Clients";
import { ExecutiveLinks } from "./ExecutiveLinks";
import { LabTeam } from "./LabTeam";

/** Who of the lab works on it, and who of the client is let in. */
export default function TeamPage({ query }: { query: PreloadedQuery<TeamPageQuery> }) {
  const { engagement, personNames, lab } = usePreloadedQuery<TeamPageQuery>(
    graphql`
      query TeamPageQuery($reference: String!) {
        engagement(reference: $reference) {
          ...LabTeam_engagement
          ...Clients_engagement
          ...ExecutiveLinks_engagement
        }
        lab {
          ...ExecutiveLinks_lab
        }
        personNames {
          person
          name
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  return (
    <div className="columns">
      <LabTeam engagement={engagement} people={personNames} />
      <div className="stack">
        <Clients engagement={engagement} />
        <ExecutiveLinks engagement={engagement} lab={lab} />
      </div>
    </div>
  );
}
