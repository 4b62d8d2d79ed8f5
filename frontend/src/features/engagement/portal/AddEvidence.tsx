import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { FileField } from "@/components/FileField";
import { Form, optional, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { AddEvidence_item$key } from "@/gql/portal/AddEvidence_item.graphql";
import type { AddEvidenceMutation } from "@/gql/portal/AddEvidenceMutation.graphql";
import type { Uploaded } from "@/lib/upload";
import { useSubmit } from "@/lib/useSubmit";

/** Performing an item: what was done, as words, a link or a file, for whoever signs it. */
export function AddEvidence(props: { item: AddEvidence_item$key; autoFocus: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const [file, setFile] = useState<Uploaded | null>(null);
  const { id, capability } = useFragment(
    graphql`
      fragment AddEvidence_item on Item {
        id
        capability
      }
    `,
    props.item,
  );
  const draftKey = `evidence-${id}`;
  const { submit, busy, failure, fieldError } = useSubmit<AddEvidenceMutation>(
    graphql`
      mutation AddEvidenceMutation($input: AddEvidenceInput!) {
        addEvidence(input: $input) {
          item {
            ...TransferItem_item
          }
        }
      }
    `,
    { draftKey, done: t`The evidence is added`, onDone: props.onClose },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Add evidence: ${capability}`}
      onSubmit={(data) =>
        submit({ input: { item: id, text: optional(data, "text"), link: optional(data, "link"), file: file?.id ?? null } })
      }
      submit={<Trans>Add</Trans>}
      busy={busy}
      onCancel={props.onClose}
    >
      <FailureNotice failure={failure} fields={["text", "link", "file"]} />
      <TextField label={t`What was done, and by whom`} name="text" rows={3} autoFocus={props.autoFocus} error={fieldError("text")} />
      <TextField label={t`Link`} name="link" type="url" placeholder="https://" error={fieldError("link")} />
      <FileField file={file} onFile={setFile} error={fieldError("file")} />
      <p className="small dimmed">
        <Trans>The lab and your colleagues on this engagement see what you add.</Trans>
      </p>
    </Form>
  );
}
