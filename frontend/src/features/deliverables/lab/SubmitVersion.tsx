import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { SubmitVersion_deliverable$key } from "@/gql/lab/SubmitVersion_deliverable.graphql";
import type { LinkKind, SubmitVersionMutation } from "@/gql/lab/SubmitVersionMutation.graphql";
import { linkKind, optionsOf } from "@/lib/terms";
import type { Uploaded } from "@/lib/upload";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./deliverables.module.css";
import { FileDrop } from "./FileDrop";

/** A file, or a link to what stands elsewhere. The file is sent first; nothing is handed over before the button. */
export function SubmitVersion(props: { deliverable: SubmitVersion_deliverable$key; onClose: () => void }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<LinkKind>("NONE");
  const [file, setFile] = useState<Uploaded | null>(null);
  const { id, version, title } = useFragment(
    graphql`
      fragment SubmitVersion_deliverable on Deliverable {
        id
        version
        title
      }
    `,
    props.deliverable,
  );
  const { submit, busy, failure, fieldError } = useSubmit<SubmitVersionMutation>(
    graphql`
      mutation SubmitVersionMutation($input: SubmitVersionInput!) {
        submitVersion(input: $input) {
          deliverable {
            ...DeliverableRow_deliverable
          }
        }
      }
    `,
    { done: t`The version is handed over`, onDone: props.onClose },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        deliverable: id,
        version,
        note: optional(data, "note"),
        ...(kind === "NONE" ? { file: file?.id ?? null } : { linkKind: kind, link: text(data, "link") }),
      },
    });
  return (
    <Form label={t`Hand over a version of ${title}`} onSubmit={send} submit={<Trans>Hand over</Trans>} busy={busy} onCancel={props.onClose}>
      <FailureNotice failure={failure} fields={["link", "note"]} />
      <SelectField label={t`What`} name="kind" options={optionsOf(linkKind, t)} onChange={(value) => setKind(value as LinkKind)} />
      {kind === "NONE" ? (
        <FileDrop file={file} onFile={setFile} />
      ) : (
        <TextField label={t`Link`} name="link" required autoFocus error={fieldError("link")} />
      )}
      <TextField label={t`Note for the client`} name="note" rows={2} error={fieldError("note")} />
      <p className={`small dimmed ${classes.hash}`}>{file?.sha256}</p>
    </Form>
  );
}
