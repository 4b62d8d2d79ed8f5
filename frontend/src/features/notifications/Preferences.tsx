import { Trans, useLingui } from "@lingui/react/macro";
import type { MessageDescriptor } from "@lingui/core";
import { Section } from "@/components/Page";
import classes from "./notifications.module.css";
import { FREQUENCIES } from "./words";

interface Props {
  reasons: readonly { readonly reason: string; readonly frequency: string }[];
  words: Record<string, MessageDescriptor>;
  engagements: readonly { readonly engagementId: string; readonly title: string; readonly following: string | null | undefined }[];
  onReason: (reason: string, frequency: string) => void;
  onEngagement: (engagement: string, following: string | null) => void;
}

/** When mail comes, for each reason; and engagements for which something else holds. Saved with each choice. */
export function Preferences({ reasons, words, engagements, onReason, onEngagement }: Props) {
  const { t, i18n } = useLingui();
  return (
    <>
      <Section id="mail" title={<Trans>Mail</Trans>}>
        <p className="small dimmed">
          <Trans>Everything shows here at once. Choose when it also comes by e-mail.</Trans>
        </p>
        {reasons
          .filter(({ reason }) => words[reason])
          .map(({ reason, frequency }) => (
            <label key={reason} className={classes.choice}>
              <span>{i18n._(words[reason]!)}</span>
              <select value={frequency} onChange={(event) => onReason(reason, event.target.value)}>
                {Object.entries(FREQUENCIES).map(([value, word]) => (
                  <option key={value} value={value}>
                    {i18n._(word)}
                  </option>
                ))}
              </select>
            </label>
          ))}
      </Section>
      <Section id="following" title={<Trans>Engagements</Trans>}>
        {engagements.length === 0 && (
          <p className="dimmed">
            <Trans>No engagement yet.</Trans>
          </p>
        )}
        {engagements.map(({ engagementId, title, following }) => (
          <label key={engagementId} className={classes.choice}>
            <span>{title}</span>
            <select value={following ?? ""} onChange={(event) => onEngagement(engagementId, event.target.value || null)}>
              <option value="">{t`As chosen above`}</option>
              <option value="WATCH">{t`Everything, at once`}</option>
              <option value="DAILY">{t`Everything, once a day`}</option>
              <option value="WEEKLY">{t`Everything, once a week`}</option>
              <option value="MUTE">{t`Nothing`}</option>
            </select>
          </label>
        ))}
      </Section>
    </>
  );
}
