import { Trans, useLingui } from "@lingui/react/macro";
import { moment } from "@/lib/dates";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** Says that what was typed earlier is back, and lets go of it. */
export function Draft({ at, isStale, onDiscard }: { at: number; isStale: boolean; onDiscard: () => void }) {
  const { i18n } = useLingui();
  const when = moment(i18n, new Date(at).toISOString());
  return (
    <Notice>
      <span>
        <Trans>Your draft of {when} is back.</Trans>
      </span>
      {isStale && (
        <span>
          <Trans>What is saved has changed since: compare before you save.</Trans>
        </span>
      )}
      <Button type="button" size="xs" variant="default" onClick={onDiscard}>
        <Trans>Discard the draft</Trans>
      </Button>
    </Notice>
  );
}
