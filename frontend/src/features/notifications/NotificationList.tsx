import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Button } from "@/components/Button";
import { Empty } from "@/components/Page";
import { moment } from "@/lib/dates";
import { colon } from "@/lib/terms";
import classes from "./notifications.module.css";

export interface Line {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly path: string;
  readonly isRead: boolean;
  readonly engagementTitle: string;
}

interface Props {
  lines: readonly Line[];
  /** What the paths of this face's pages begin with, which its router adds by itself. */
  base?: string;
  /** Not for whoever only looks through somebody's eyes. */
  onRead: ((ids: string[]) => void) | undefined;
  onGo?: () => void;
}

/** An address on this face, taken apart as the router wants it. */
function placeOf(address: string) {
  const [to, query] = address.split("?");
  return { to, search: Object.fromEntries(new URLSearchParams(query)) as never };
}

/** What happened, newest first; going to it marks it as read. */
export function NotificationList({ lines, base = "", onRead, onGo }: Props) {
  const { t, i18n } = useLingui();
  if (lines.length === 0)
    return (
      <Empty>
        <Trans>Nothing new here.</Trans>
      </Empty>
    );
  return (
    <ul className={classes.list}>
      {lines.map((line) => (
        <li key={line.id} data-unread={!line.isRead || undefined}>
          <Link
            {...placeOf(line.path.slice(base.length) || "/")}
            onClick={() => {
              if (!line.isRead) onRead?.([line.id]);
              onGo?.();
            }}
          >
            {!line.isRead && (
              <span className={classes.dot}>
                <span className={classes.hidden}>{t`Unread` + colon(i18n)}</span>
              </span>
            )}
            <span>{line.text}</span>
            <span className="small dimmed">
              {line.engagementTitle} · {moment(i18n, line.at)}
            </span>
          </Link>
          {!line.isRead && onRead && (
            <Button size="xs" variant="subtle" onClick={() => onRead([line.id])} aria-label={t`Mark as read: ${line.text}`}>
              <Trans>Mark as read</Trans>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
