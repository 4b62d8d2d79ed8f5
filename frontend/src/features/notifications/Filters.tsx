import { Trans, useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import classes from "./notifications.module.css";

export interface NotificationsSearch {
  unread?: boolean;
  reason?: string;
}

interface Props {
  search: NotificationsSearch;
  words: Record<string, MessageDescriptor>;
  onSearch: (search: NotificationsSearch) => void;
}

export function Filters({ search, words, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const reason = search.reason ? { reason: search.reason } : {};
  const unread = search.unread ? { unread: true } : {};
  return (
    <div className={classes.filters}>
      <select
        aria-label={t`About`}
        value={search.reason ?? ""}
        onChange={(event) => onSearch({ ...unread, ...(event.target.value ? { reason: event.target.value } : {}) })}
      >
        <option value="">{t`About everything`}</option>
        {Object.entries(words).map(([value, word]) => (
          <option key={value} value={value}>
            {i18n._(word)}
          </option>
        ))}
      </select>
      <label>
        <input
          type="checkbox"
          checked={search.unread ?? false}
          onChange={(event) => onSearch({ ...reason, ...(event.target.checked ? { unread: true } : {}) })}
        />{" "}
        <Trans>Unread only</Trans>
      </label>
    </div>
  );
}
