import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import type { BellPanelQuery } from "@/gql/portal/BellPanelQuery.graphql";
import type { BellQuery } from "@/gql/portal/BellQuery.graphql";
import { BellView } from "../BellView";
import { NotificationList } from "../NotificationList";
import classes from "../notifications.module.css";
import { useMarkRead } from "./useMarkRead";

const BASE = "/portal";

export default function Bell() {
  const { viewer } = useLazyLoadQuery<BellQuery>(
    graphql`
      query BellQuery {
        viewer {
          id
          unreadNotifications
        }
      }
    `,
    {},
    { fetchPolicy: "store-and-network" },
  );
  return <BellView count={viewer.unreadNotifications} panel={(close) => <Panel onGo={close} />} />;
}

function Panel({ onGo }: { onGo: () => void }) {
  const { notifications } = useLazyLoadQuery<BellPanelQuery>(
    graphql`
      query BellPanelQuery {
        viewer {
          id
          unreadNotifications
        }
        notifications(first: 8) {
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
    {},
    { fetchPolicy: "network-only" },
  );
  const { read, busy } = useMarkRead();
  const lines = notifications.edges.map(({ node }) => node);
  const unread = lines.filter((line) => !line.isRead).map((line) => line.id);
  return (
    <>
      <div className={classes.panelHead}>
        <Link to="/notifications" onClick={onGo}>
          <Trans>All notifications</Trans>
        </Link>
        {read && unread.length > 0 && (
          <Button size="xs" variant="subtle" loading={busy} onClick={() => read(unread)}>
            <Trans>Mark these as read</Trans>
          </Button>
        )}
      </div>
      <NotificationList lines={lines} base={BASE} onRead={read} onGo={onGo} />
    </>
  );
}
