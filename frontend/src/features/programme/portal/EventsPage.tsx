import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, useFragment, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { ShowMore } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { EventsPage_coming$key } from "@/gql/portal/EventsPage_coming.graphql";
import type { EventsPage_event$key } from "@/gql/portal/EventsPage_event.graphql";
import type { EventsPage_past$key } from "@/gql/portal/EventsPage_past.graphql";
import type { EventsPageComingQuery } from "@/gql/portal/EventsPageComingQuery.graphql";
import type { EventsPagePastQuery } from "@/gql/portal/EventsPagePastQuery.graphql";
import type { EventsPageQuery } from "@/gql/portal/EventsPageQuery.graphql";
import type { EventsPageRegisterMutation } from "@/gql/portal/EventsPageRegisterMutation.graphql";
import type { EventsPageWithdrawMutation } from "@/gql/portal/EventsPageWithdrawMutation.graphql";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { useLeadThere } from "@/lib/wanted";
import { when } from "../when";
import { eventKind, placeStatus, placeTone } from "../words";

/** What the lab invites the client's people to. */
export default function EventsPage({ query }: { query: PreloadedQuery<EventsPageQuery> }) {
  const data = usePreloadedQuery<EventsPageQuery>(
    graphql`
      query EventsPageQuery {
        ...EventsPage_coming
        ...EventsPage_past
      }
    `,
    query,
  );
  return (
    <Page title={<Trans>Events</Trans>}>
      <Coming query={data} />
      <Past query={data} />
    </Page>
  );
}

function Coming({ query }: { query: EventsPage_coming$key }) {
  const list = usePaginationFragment<EventsPageComingQuery, EventsPage_coming$key>(
    graphql`
      fragment EventsPage_coming on Query
      @refetchable(queryName: "EventsPageComingQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        coming: events(first: $count, after: $cursor) @connection(key: "EventsPage_coming") {
          totalCount
          edges {
            node {
              id
              ...EventsPage_event
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = list.data.coming;
  useLeadThere(edges.length);
  return (
    <Section id="events" title={<Trans>Events to come</Trans>} flush>
      {edges.length === 0 && (
        <Empty>
          <Trans>Nothing is announced at the moment.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {edges.map(({ node }) => (
          <EventRow key={node.id} event={node} />
        ))}
      </ul>
      {list.hasNext && <ShowMore left={totalCount - edges.length} busy={list.isLoadingNext} onMore={() => list.loadNext(50)} />}
    </Section>
  );
}

function Past({ query }: { query: EventsPage_past$key }) {
  const list = usePaginationFragment<EventsPagePastQuery, EventsPage_past$key>(
    graphql`
      fragment EventsPage_past on Query
      @refetchable(queryName: "EventsPagePastQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
        past: events(first: $count, after: $cursor, past: true) @connection(key: "EventsPage_past") {
          totalCount
          edges {
            node {
              id
              ...EventsPage_event
            }
          }
        }
      }
    `,
    query,
  );
  const { edges, totalCount } = list.data.past;
  if (edges.length === 0) return null;
  return (
    <Section id="past" title={<Trans>Past events</Trans>} flush>
      <ul className={table.list}>
        {edges.map(({ node }) => (
          <EventRow key={node.id} event={node} />
        ))}
      </ul>
      {list.hasNext && <ShowMore left={totalCount - edges.length} busy={list.isLoadingNext} onMore={() => list.loadNext(50)} />}
    </Section>
  );
}

function EventRow({ event }: { event: EventsPage_event$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment EventsPage_event on ProgrammeEvent {
        id
        kind
        status
        title
        description
        startsAt
        endsAt
        place
        link
        freePlaces
        myPlace
        allowedActions
      }
    `,
    event,
  );
  const register = useSubmit<EventsPageRegisterMutation>(graphql`
    mutation EventsPageRegisterMutation($input: RegisterForEventInput!) {
      registerForEvent(input: $input) {
        event {
          ...EventsPage_event
        }
      }
    }
  `);
  const withdraw = useSubmit<EventsPageWithdrawMutation>(graphql`
    mutation EventsPageWithdrawMutation($input: WithdrawFromEventInput!) {
      withdrawFromEvent(input: $input) {
        event {
          ...EventsPage_event
        }
      }
    }
  `);
  const title = row.title;
  return (
    <li id={row.id}>
      <div className={table.line}>
        <span className="breakable">
          <strong>{title}</strong> <span className="small dimmed">{when(i18n, row.startsAt, row.endsAt)}</span>
        </span>
        <span className="row">
          {row.status === "CANCELLED" && <Badge tone="rust">{t`Cancelled`}</Badge>}
          {row.myPlace && <Badge tone={placeTone[row.myPlace] ?? "quiet"}>{term(placeStatus, row.myPlace, t)}</Badge>}
          <Badge>{term(eventKind, row.kind, t)}</Badge>
        </span>
      </div>
      <div className="row small dimmed">
        {row.place && <span className="breakable">{row.place}</span>}
        {row.link && (
          <a href={row.link} target="_blank" rel="noreferrer">
            <Trans>Online</Trans>
          </a>
        )}
        {typeof row.freePlaces === "number" && (
          <span>
            <Plural value={row.freePlaces} one="# place free" other="# places free" />
          </span>
        )}
      </div>
      {row.description && <p className="small breakable">{row.description}</p>}
      <FailureNotice failure={register.failure ?? withdraw.failure} />
      <div className="row">
        {row.allowedActions.includes("REGISTER") && (
          <Button
            size="sm"
            variant="light"
            loading={register.busy}
            onClick={() => register.submit({ input: { id: row.id } })}
            aria-label={row.freePlaces === 0 ? t`Join the waiting list: ${title}` : t`Register: ${title}`}
          >
            {row.freePlaces === 0 ? <Trans>Join the waiting list</Trans> : <Trans>Register</Trans>}
          </Button>
        )}
        {row.allowedActions.includes("WITHDRAW") && (
          <Button
            size="sm"
            variant="subtle"
            loading={withdraw.busy}
            onClick={() => withdraw.submit({ input: { id: row.id } })}
            aria-label={t`Give the place back: ${title}`}
          >
            <Trans>Give the place back</Trans>
          </Button>
        )}
        <a href={`/api/events/${encodeURIComponent(row.id)}.ics`} className="small" aria-label={t`Calendar file: ${title}`}>
          <Trans>Calendar file</Trans>
        </a>
      </div>
    </li>
  );
}
