import { Trans } from "@lingui/react/macro";

/** What the client sees of what is being written, said where it is written. */
export function SharedNote({ shared }: { shared: boolean }) {
  return (
    <p className="small dimmed">
      {shared ? (
        <Trans>
          The checklist is shared: the client sees titles, capabilities, what is asked, levels, sign-offs and why an item is waived, as soon
          as you save. Internal notes and evidence that is not shared stay with the lab.
        </Trans>
      ) : (
        <Trans>
          The checklist is internal. Once it is shared, the client sees titles, capabilities, what is asked, levels, sign-offs and why an
          item is waived. Internal notes and evidence that is not shared stay with the lab.
        </Trans>
      )}
    </p>
  );
}
