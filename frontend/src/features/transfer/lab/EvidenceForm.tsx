import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { FileField } from "@/components/FileField";
import { Form, TextField, optional } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { EvidenceForm_item$key } from "@/gql/lab/EvidenceForm_item.graphql";
import type { EvidenceFormMutation } from "@/gql/lab/EvidenceFormMutation.graphql";
import type { Uploaded } from "@/lib/upload";
import { useSubmit } from "@/lib/useSubmit";

export function EvidenceForm(props: { item: EvidenceForm_item$key; onClose: () => void }) {
  const { t } = useLingui();
  const [file, setFile] = useState<Uploaded | null>(null);
  const { id } = useFragment(
    graphql`
      fragment EvidenceForm_item on Item {
        id
      }
    `,
    props.item,
  );
  const draftKey = `evidence-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<EvidenceFormMutation>(
    graphql`
      mutation EvidenceFormMutation($input: AddEvidenceInput!) {
        addEvidence(input: $input) {
          item {
            ...ItemRow_item
          }
        }
      }
    `,
    { done: t`The evidence is added`, draftKey, onDone: props.onClose },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Add evidence`}
      onSubmit={(data) =>
        submit({ input: { item: id, text: optional(data, "text"), link: optional(data, "link"), file: file?.id ?? null } })
      }
      submit={<Trans>Add</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["text", "link", "file"]} />
      <TextField label={t`Evidence`} name="text" rows={2} autoFocus error={fieldError("text")} />
      <TextField label={t`Link`} name="link" type="url" placeholder="https://" error={fieldError("link")} />
      <FileField file={file} onFile={setFile} error={fieldError("file")} />
      <p className="small dimmed">
        <Trans>Evidence of the lab stays internal until you share it, even where the checklist is shared.</Trans>
      </p>
    </Form>
  );
}
