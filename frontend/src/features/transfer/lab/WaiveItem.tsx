import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { WaiveItem_item$key } from "@/gql/lab/WaiveItem_item.graphql";
import type { WaiveItemBackMutation } from "@/gql/lab/WaiveItemBackMutation.graphql";
import type { WaiveItemMutation } from "@/gql/lab/WaiveItemMutation.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { term, transferLevel } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  item: WaiveItem_item$key;
  /** Takes a waived item back into the count. */
  back: boolean;
  shared: boolean;
  onClose: () => void;
}

export function WaiveItem({ back, shared, ...props }: Props) {
  const { t, i18n } = useLingui();
  const { id, version, signOffs } = useFragment(
    graphql`
      fragment WaiveItem_item on Item {
        id
        version
        signOffs {
          level
          witnessName
          signedAt
        }
      }
    `,
    props.item,
  );
  const draftKey = `${back ? "unwaive" : "waive"}-${id}`;
  const waived = useSubmit<WaiveItemMutation>(
    graphql`
      mutation WaiveItemMutation($input: WaiveItemInput!) {
        waiveItem(input: $input) {
          item {
            ...ItemRow_item
            engagement {
              checklist {
                unaided
                total
                sections {
                  unaided
                  total
                  allowedActions
                }
              }
            }
          }
        }
      }
    `,
    { draftKey, done: t`Waived`, onDone: props.onClose },
  );
  const taken = useSubmit<WaiveItemBackMutation>(
    graphql`
      mutation WaiveItemBackMutation($input: UnwaiveItemInput!) {
        unwaiveItem(input: $input) {
          item {
            ...ItemRow_item
            engagement {
              checklist {
                unaided
                total
                sections {
                  unaided
                  total
                  allowedActions
                }
              }
            }
          }
        }
      }
    `,
    { draftKey, done: t`It counts again`, onDone: props.onClose },
  );
  const last = signOffs.at(-1);
  const { busy, failure, fieldError } = back ? taken : waived;
  return (
    <Form
      draftKey={draftKey}
      label={back ? t`Take back in` : t`Waive`}
      onSubmit={(data) => (back ? taken : waived).submit({ input: { id, version, reason: text(data, "reason") } })}
      submit={back ? <Trans>Take back in</Trans> : <Trans>Waive</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["reason"]} />
      <TextField label={t`Reason`} name="reason" rows={2} required autoFocus error={fieldError("reason")} />
      {!back && last && (
        <p className="small">
          <Trans>
            Signed so far: {term(transferLevel, last.level, t)}, {shortDay(i18n, dayOf(last.signedAt))}, {last.witnessName}. That stays on
            record; what was still to come is left out.
          </Trans>
        </p>
      )}
      <p className="small dimmed">
        {back ? (
          <Trans>It counts again, at the level that was last signed. The reason stands in the history.</Trans>
        ) : shared ? (
          <Trans>The checklist is shared: the client reads this reason. The item leaves the count.</Trans>
        ) : (
          <Trans>The client reads this reason once the checklist is shared. The item leaves the count.</Trans>
        )}
      </p>
    </Form>
  );
}
