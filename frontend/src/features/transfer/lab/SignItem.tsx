import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { SignItem_item$key } from "@/gql/lab/SignItem_item.graphql";
import type { SignItemMutation, TransferLevel } from "@/gql/lab/SignItemMutation.graphql";
import { knownPerformer, nextLevel, SIGNED_LEVELS } from "@/lib/signing";
import { term, transferLevel } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import type { Performer } from "./ItemRow";

/** I saw a person of the client do it: who, and at which level. */
export function SignItem(props: { item: SignItem_item$key; performers: readonly Performer[]; onClose: () => void }) {
  const { t } = useLingui();
  const {
    id,
    version,
    capability,
    level,
    performer: last,
    evidence,
  } = useFragment(
    graphql`
      fragment SignItem_item on Item {
        id
        version
        capability
        level
        performer {
          name
        }
        evidence {
          authorName
        }
      }
    `,
    props.item,
  );
  const draftKey = `sign-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<SignItemMutation>(
    graphql`
      mutation SignItemMutation($input: SignItemInput!) {
        signItem(input: $input) {
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
    { draftKey, done: t`Signed`, onDone: props.onClose },
  );
  if (props.performers.length === 0)
    return (
      <p className="small">
        <Trans>Nobody of the client has access yet. Invite the person who performs it under Team.</Trans>
      </p>
    );
  const performer = knownPerformer(props.performers, [evidence.at(-1)?.authorName, last?.name]);
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        level: text(data, "level") as TransferLevel,
        performer: text(data, "performer"),
        evidence: optional(data, "evidence"),
      },
    });
  return (
    <Form
      draftKey={draftKey}
      label={t`Sign: ${capability}`}
      onSubmit={send}
      submit={<Trans>Sign</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["performer", "evidence", "level"]} />
      <SelectField
        label={t`Performed by`}
        name="performer"
        required
        {...(performer ? { defaultValue: performer } : { empty: t`Choose…` })}
        options={props.performers.map((row) => ({ value: row.id, label: row.name }))}
        error={fieldError("performer")}
      />
      <SelectField
        label={t`Level`}
        name="level"
        defaultValue={nextLevel(level)}
        options={SIGNED_LEVELS.map((value) => ({ value, label: term(transferLevel, value, t) }))}
        error={fieldError("level")}
      />
      <TextField label={t`What I saw`} name="evidence" rows={2} error={fieldError("evidence")} />
    </Form>
  );
}
