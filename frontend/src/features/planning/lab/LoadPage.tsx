import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Page, Section } from "@/components/Page";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import { AllocationDialog } from "./AllocationDialog";
import { LoadTable } from "./LoadTable";

interface Props {
  query: PreloadedQuery<LoadPageQuery>;
  onMove: (weeks: number) => void;
}

/** Person by week: who is on what, who is over, who has room. */
export default function LoadPage({ query, onMove }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const data = usePreloadedQuery<LoadPageQuery>(
    graphql`
      query LoadPageQuery($from: Date!, $weeks: Int!) {
        viewer {
          canEditAllocations
          canSeeTeamLoad
        }
        load(from: $from, weeks: $weeks) {
          rows {
            person {
              id
              name
            }
          }
          ...LoadTable_load
        }
        engagements(first: 100, status: [LEAD, APPRAISAL, AGREED, ACTIVE, ON_HOLD, CLOSING], orderBy: TITLE) {
          edges {
            node {
              id
              title
            }
          }
        }
      }
    `,
    query,
  );
  const engagements = data.engagements.edges.map(({ node }) => ({ value: node.id, label: node.title }));
  const people = data.load.rows.map(({ person }) => ({ value: person.id, label: person.name }));
  const edits = data.viewer.canEditAllocations;
  return (
    <Page
      wide
      title={data.viewer.canSeeTeamLoad ? <Trans>Load of the team</Trans> : <Trans>My load</Trans>}
      actions={
        <>
          <Button variant="default" onClick={() => onMove(-8)} aria-label={t`Eight weeks earlier`}>
            ←
          </Button>
          <Button variant="default" onClick={() => onMove(8)} aria-label={t`Eight weeks later`}>
            →
          </Button>
          {edits && (
            <Button onClick={() => setOpen(true)}>
              <Trans>Allocate</Trans>
            </Button>
          )}
        </>
      }
    >
      <Section id="table" title={<Trans>Hours a week</Trans>} side={<Legend />} flush>
        <LoadTable load={data.load} canEdit={edits} engagements={engagements} />
      </Section>
      {open && <AllocationDialog people={people} engagements={engagements} onClose={() => setOpen(false)} />}
    </Page>
  );
}

function Legend() {
  return (
    <span className="small dimmed">
      <Trans>
        Confirmed hours, tentative ones after a plus; the darker, the fuller. Red is over capacity. Open a name to see what it is made of.
      </Trans>
    </span>
  );
}
