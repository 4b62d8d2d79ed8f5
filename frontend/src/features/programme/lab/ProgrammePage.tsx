import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { SelectField } from "@/components/Form";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ProgrammePage_query$key } from "@/gql/lab/ProgrammePage_query.graphql";
import type { ProgrammePageQuery } from "@/gql/lab/ProgrammePageQuery.graphql";
import { optionsOf } from "@/lib/terms";
import { useSought } from "@/lib/useSought";
import { eventKind } from "../words";
import { EventRow } from "./EventRow";
import { ProgrammeNav } from "./ProgrammeNav";

const EventForm = lazy(() => import("./EventForm"));

export interface ProgrammeSearch {
  kind?: string;
  past?: boolean;
}

interface Props {
  query: PreloadedQuery<ProgrammePageQuery>;
  search: ProgrammeSearch;
  onSearch: (next: ProgrammeSearch) => void;
}

/** What the lab invites to: reading groups, talks, the symposium, the fairs. */
export default function ProgrammePage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const whole = usePreloadedQuery<ProgrammePageQuery>(
    graphql`
      query ProgrammePageQuery($kind: [EventKind!], $past: Boolean) {
        canKeepProgramme
        ...ProgrammePage_query @arguments(kind: $kind, past: $past)
      }
    `,
    query,
  );
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<ProgrammePageQuery, ProgrammePage_query$key>(
    graphql`
      fragment ProgrammePage_query on Query
      @refetchable(queryName: "ProgrammePageMoreQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 30 }
        after: { type: "String" }
        kind: { type: "[EventKind!]" }
        past: { type: "Boolean" }
      ) {
        events(first: $first, after: $after, kind: $kind, past: $past) @connection(key: "ProgrammePage_events") {
          edges {
            node {
              id
              ...EventRow_event
            }
          }
        }
      }
    `,
    whole,
  );
  const { edges } = data.events;
  useSought(edges, hasNext && !isLoadingNext ? loadNext : null, "ProgrammeEvent");
  return (
    <Page
      title={<Trans>Programme</Trans>}
      wide
      actions={
        whole.canKeepProgramme && (
          <Button onClick={() => setAdding(true)}>
            <Trans>Plan an event</Trans>
          </Button>
        )
      }
    >
      <ProgrammeNav />
      <div style={{ maxInlineSize: "18rem" }}>
        <SelectField
          label={t`Kind`}
          name="kind"
          empty={t`Any`}
          options={optionsOf(eventKind, t)}
          defaultValue={search.kind ?? ""}
          onChange={(kind) => onSearch({ ...(search.past ? { past: true } : {}), ...(kind ? { kind } : {}) })}
        />
      </div>
      <Section id="events" title={search.past ? <Trans>Past events</Trans> : <Trans>Events to come</Trans>} flush>
        {edges.length === 0 && (
          <Empty>
            <Trans>No event here.</Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {edges.map(({ node }) => (
            <EventRow key={node.id} event={node} />
          ))}
        </ul>
      </Section>
      {hasNext && (
        <Button variant="default" loading={isLoadingNext} onClick={() => loadNext(30)}>
          <Trans>Show more</Trans>
        </Button>
      )}
      {adding && (
        <Dialog title={<Trans>Plan an event</Trans>} onClose={() => setAdding(false)} wide>
          <Suspense>
            <EventForm onClose={() => setAdding(false)} />
          </Suspense>
        </Dialog>
      )}
    </Page>
  );
}
