import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { WaiveItem_item$key } from "@/gql/lab/WaiveItem_item.graphql";
import type { WaiveItemMutation } from "@/gql/lab/WaiveItemMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

export function WaiveItem(props: { item: WaiveItem_item$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id, version } = useFragment(
    graphql`
      fragment WaiveItem_item on Item {
        id
        version
      }
    `,
    props.item,
  );
  const { submit, busy, failure, fieldError } = useSubmit<WaiveItemMutation>(
    graphql`
      mutation WaiveItemMutation($input: WaiveItemInput!) {
        waiveItem(input: $input) {
          item {
            ...ItemRow_item
          }
        }
      }
    `,
    { done: t`Waived`, onDone: props.onClose },
  );
  return (
    <Form
      label={t`Waive`}
      onSubmit={(data) => submit({ input: { id, version, reason: text(data, "reason") } })}
      submit={<Trans>Waive</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["reason"]} />
      <TextField label={t`Reason`} name="reason" rows={2} required autoFocus error={fieldError("reason")} />
    </Form>
  );
}
