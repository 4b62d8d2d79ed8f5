import { Trans } from "@lingui/react/macro";
import { Notice } from "@/components/Notice";

interface Props {
  number: number;
  newest: number;
  isOpen: boolean;
  onHold: boolean;
}

/** That a newer version is here, and what it means for the decision on this one. */
export function Newer({ number, newest, isOpen, onHold }: Props) {
  if (!isOpen)
    return (
      <Notice>
        <Trans>
          The lab has handed over version {newest} since. What stands here is about version {number}.
        </Trans>
      </Notice>
    );
  return (
    <Notice>
      {onHold ? (
        <Trans>
          The lab has handed over version {newest} since. You need not decide on version {number} now: the lab will say which of the two
          counts, and you will be told.
        </Trans>
      ) : (
        <Trans>
          Version {newest} is here as well. The lab asks for your decision on version {number} all the same.
        </Trans>
      )}
    </Notice>
  );
}
