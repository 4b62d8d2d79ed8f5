import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { ShowMore } from "@/components/More";
import { FailureNotice } from "@/components/Notice";
import { OnlyLooking } from "@/components/OnlyLooking";
import { Page, Section } from "@/components/Page";
import type { NotificationsPage_lines$key } from "@/gql/portal/NotificationsPage_lines.graphql";
import type { NotificationsPageCreateFeedMutation } from "@/gql/portal/NotificationsPageCreateFeedMutation.graphql";
import type { Following, NotificationsPageEngagementMutation } from "@/gql/portal/NotificationsPageEngagementMutation.graphql";
import type { NotificationsPageMoreQuery } from "@/gql/portal/NotificationsPageMoreQuery.graphql";
import type { NotificationsPageQuery } from "@/gql/portal/NotificationsPageQuery.graphql";
import type { Frequency, NotificationsPageReasonMutation, Reason } from "@/gql/portal/NotificationsPageReasonMutation.graphql";
import type { NotificationsPageRevokeFeedMutation } from "@/gql/portal/NotificationsPageRevokeFeedMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";
import { Calendar } from "../Calendar";
import { Filters, type NotificationsSearch } from "../Filters";
import { NotificationList } from "../NotificationList";
import { Preferences } from "../Preferences";
import { PORTAL_REASONS } from "../words";
import { useMarkRead } from "./useMarkRead";

interface Props {
  query: PreloadedQuery<NotificationsPageQuery>;
  search: NotificationsSearch;
  onSearch: (search: NotificationsSearch) => void;
}

const BASE = "/portal";
const WORDS = PORTAL_REASONS;

export default function NotificationsPage({ query, search, onSearch }: Props) {
  const data = usePreloadedQuery<NotificationsPageQuery>(
    graphql`
      query NotificationsPageQuery($unread: Boolean, $reason: Reason) {
        viewer {
          id
          unreadNotifications
          reasonPreferences {
            reason
            frequency
          }
          engagementPreferences {
            engagementId
            title
            following
          }
          calendarFeed {
            createdAt
            lastReadAt
          }
        }
        ...NotificationsPage_lines @arguments(unread: $unread, reason: $reason)
      }
    `,
    query,
  );
  const {
    data: { notifications },
    ...pages
  } = usePaginationFragment<NotificationsPageMoreQuery, NotificationsPage_lines$key>(
    graphql`
      fragment NotificationsPage_lines on Query
      @refetchable(queryName: "NotificationsPageMoreQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 50 }
        cursor: { type: "String" }
        unread: { type: "Boolean" }
        reason: { type: "Reason" }
      ) {
        notifications(first: $count, after: $cursor, unread: $unread, reason: $reason)
          @connection(key: "NotificationsPage_notifications", filters: ["unread", "reason"]) {
          totalCount
          edges {
            node {
              id
              at
              text
              path
              isRead
              engagementTitle
            }
          }
        }
      }
    `,
    data,
  );
  const { viewer } = data;
  const { read, busy } = useMarkRead();
  const lines = notifications.edges.map(({ node }) => node);
  const unread = lines.filter((line) => !line.isRead).map((line) => line.id);
  return (
    <Page
      title={<Trans>Notifications</Trans>}
      actions={
        read &&
        unread.length > 0 && (
          <Button variant="default" size="sm" loading={busy} onClick={() => read(unread, !search.reason)}>
            <Trans>Mark all as read</Trans>
          </Button>
        )
      }
    >
      <Section id="news" title={<Trans>What happened</Trans>} side={<Filters search={search} words={WORDS} onSearch={onSearch} />} flush>
        <NotificationList lines={lines} base={BASE} onRead={read} />
        {pages.hasNext && (
          <ShowMore left={notifications.totalCount - lines.length} busy={pages.isLoadingNext} onMore={() => pages.loadNext(50)} />
        )}
      </Section>
      <OnlyLooking>
        <Choices viewer={viewer} />
      </OnlyLooking>
    </Page>
  );
}

function Choices({ viewer }: { viewer: NotificationsPageQuery["response"]["viewer"] }) {
  const { t } = useLingui();
  const [url, setUrl] = useState<string | null>(null);
  const done = { done: t`Saved` };
  const reason = useSubmit<NotificationsPageReasonMutation>(
    graphql`
      mutation NotificationsPageReasonMutation($input: SetReasonPreferenceInput!) {
        setReasonPreference(input: $input) {
          viewer {
            id
            reasonPreferences {
              reason
              frequency
            }
          }
        }
      }
    `,
    done,
  );
  const engagement = useSubmit<NotificationsPageEngagementMutation>(
    graphql`
      mutation NotificationsPageEngagementMutation($input: SetEngagementPreferenceInput!) {
        setEngagementPreference(input: $input) {
          viewer {
            id
            engagementPreferences {
              engagementId
              title
              following
            }
          }
        }
      }
    `,
    done,
  );
  const create = useSubmit<NotificationsPageCreateFeedMutation>(
    graphql`
      mutation NotificationsPageCreateFeedMutation($input: CreateCalendarFeedInput!) {
        createCalendarFeed(input: $input) {
          url
          viewer {
            id
            calendarFeed {
              createdAt
              lastReadAt
            }
          }
        }
      }
    `,
    { done: t`The address is made`, onDone: ({ createCalendarFeed }) => setUrl(createCalendarFeed?.url ?? null) },
  );
  const revoke = useSubmit<NotificationsPageRevokeFeedMutation>(
    graphql`
      mutation NotificationsPageRevokeFeedMutation($input: RevokeCalendarFeedInput!) {
        revokeCalendarFeed(input: $input) {
          viewer {
            id
            calendarFeed {
              createdAt
              lastReadAt
            }
          }
        }
      }
    `,
    { done: t`The address is revoked`, onDone: () => setUrl(null) },
  );
  return (
    <>
      <FailureNotice failure={reason.failure ?? engagement.failure ?? create.failure ?? revoke.failure} />
      <Preferences
        reasons={viewer.reasonPreferences ?? []}
        words={WORDS}
        engagements={viewer.engagementPreferences ?? []}
        onReason={(name, frequency) => reason.submit({ input: { reason: name as Reason, frequency: frequency as Frequency } })}
        onEngagement={(id, following) => engagement.submit({ input: { engagement: id, following: following as Following | null } })}
      />
      <Calendar
        feed={viewer.calendarFeed}
        url={url}
        busy={create.busy || revoke.busy}
        onCreate={() => create.submit({ input: {} })}
        onRevoke={() => revoke.submit({ input: {} })}
      />
    </>
  );
}
