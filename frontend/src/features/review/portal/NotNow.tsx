import { Plural, Trans } from "@lingui/react/macro";
import { Notice } from "@/components/Notice";
import { boot } from "@/lib/boot";

/** Why there is nothing to decide here: somebody else's eyes, somebody else's turn, or nobody asks. */
export function NotNow({ decideBefore }: { decideBefore: readonly string[] }) {
  return (
    <Notice>
      {boot.viewAs ? (
        <Trans>You look with somebody else’s eyes: what is to be decided here is theirs.</Trans>
      ) : decideBefore.length ? (
        <Plural
          value={decideBefore.length}
          one={`${decideBefore.join(", ")} decides before you. You will be written to when it is your turn.`}
          other={`${decideBefore.join(", ")} decide before you. You will be written to when it is your turn.`}
        />
      ) : (
        <Trans>No decision of yours is needed here now.</Trans>
      )}
    </Notice>
  );
}
