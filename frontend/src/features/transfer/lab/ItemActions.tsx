import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import type { ItemActions_item$key } from "@/gql/lab/ItemActions_item.graphql";

export type ItemAct = "sign" | "waive" | "unwaive" | "evidence" | "edit";

interface Props {
  item: ItemActions_item$key;
  place: number;
  count: number;
  busy: boolean;
  onOpen: (act: ItemAct) => void;
  onMove: (position: number) => void;
}

/** What may be done to an item now, as the server says. */
export function ItemActions({ place, count, busy, onOpen, onMove, ...props }: Props) {
  const { t } = useLingui();
  const { capability, allowedActions } = useFragment(
    graphql`
      fragment ItemActions_item on Item {
        capability
        allowedActions
      }
    `,
    props.item,
  );
  const may = (action: (typeof allowedActions)[number]) => allowedActions.includes(action);
  return (
    <div className="row">
      {may("SIGN") && (
        <Button size="xs" variant="light" onClick={() => onOpen("sign")} aria-label={t`Sign: ${capability}`}>
          <Trans>Sign</Trans>
        </Button>
      )}
      {may("ADD_EVIDENCE") && (
        <Button size="xs" variant="subtle" onClick={() => onOpen("evidence")} aria-label={t`Add evidence: ${capability}`}>
          <Trans>Add evidence</Trans>
        </Button>
      )}
      {may("UPDATE") && (
        <Button size="xs" variant="subtle" onClick={() => onOpen("edit")} aria-label={t`Edit: ${capability}`}>
          <Trans>Edit</Trans>
        </Button>
      )}
      {may("WAIVE") && (
        <Button size="xs" variant="subtle" onClick={() => onOpen("waive")} aria-label={t`Waive: ${capability}`}>
          <Trans>Waive</Trans>
        </Button>
      )}
      {may("UNWAIVE") && (
        <Button size="xs" variant="subtle" onClick={() => onOpen("unwaive")} aria-label={t`Take back in: ${capability}`}>
          <Trans>Take back in</Trans>
        </Button>
      )}
      {may("MOVE") && count > 1 && (
        <>
          <Button
            size="xs"
            variant="subtle"
            loading={busy}
            disabled={place === 0}
            onClick={() => onMove(place - 1)}
            aria-keyshortcuts="Alt+ArrowUp"
            aria-label={t`↑ Move up: ${capability}`}
          >
            ↑
          </Button>
          <Button
            size="xs"
            variant="subtle"
            loading={busy}
            disabled={place === count - 1}
            onClick={() => onMove(place + 1)}
            aria-keyshortcuts="Alt+ArrowDown"
            aria-label={t`↓ Move down: ${capability}`}
          >
            ↓
          </Button>
        </>
      )}
    </div>
  );
}
