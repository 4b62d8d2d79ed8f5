import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Form, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddSkillMutation } from "@/gql/lab/AddSkillMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

/** A director adds to the lab's list, in both languages. */
export function AddSkill() {
  const { t } = useLingui();
  const [added, setAdded] = useState(0);
  const draftKey = "skill-new";
  const { submit, busy, failure, fieldError } = useSubmit<AddSkillMutation>(
    graphql`
      mutation AddSkillMutation($input: AddSkillInput!) {
        addSkill(input: $input) {
          skill {
            id
            name
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The skill is in the list`,
      onDone: () => {
        setAdded(added + 1);
        void refresh();
      },
    },
  );
  const send = (data: FormData) => submit({ input: { nameEn: text(data, "nameEn"), nameFr: text(data, "nameFr") } });
  return (
    <details>
      <summary>
        <Trans>Add a skill to the lab's list</Trans>
      </summary>
      <Form
        draftKey={draftKey}
        key={added}
        label={t`Add a skill to the lab's list`}
        onSubmit={send}
        submit={<Trans>Add to the list</Trans>}
        busy={busy}
      >
        <FailureNotice failure={failure} fields={["nameEn", "nameFr"]} />
        <TextField label={t`Name in English`} name="nameEn" required maxLength={120} error={fieldError("nameEn")} />
        <TextField label={t`Name in French`} name="nameFr" required maxLength={120} error={fieldError("nameFr")} />
      </Form>
    </details>
  );
}
