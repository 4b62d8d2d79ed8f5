import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { SubmitVersion_deliverable$key } from "@/gql/lab/SubmitVersion_deliverable.graphql";
import type { LinkKind, SubmitVersionMutation } from "@/gql/lab/SubmitVersionMutation.graphql";
import { moment } from "@/lib/dates";
import { linkKind } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import type { Uploaded } from "@/lib/upload";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./deliverables.module.css";
import { cardField, CardFields, cardOf } from "./CardFields";
import { FileDrop } from "./FileDrop";

/** A file, or a link to what stands elsewhere. The file is sent first; nothing is handed over before the button. */
export function SubmitVersion(props: { deliverable: SubmitVersion_deliverable$key; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const [kind, setKind] = useState<LinkKind>("NONE");
  const [file, setFile] = useState<Uploaded | null>(null);
  const { id, title, cardQuestions, versions, ...row } = useFragment(
    graphql`
      fragment SubmitVersion_deliverable on Deliverable {
        id
        version
        title
        cardQuestions {
          key
          title
          hint
        }
        versions {
          id
          number
          note
          createdByName
          createdAt
          card {
            key
            text
          }
        }
      }
    `,
    props.deliverable,
  );
  const draftKey = `submit-${id}`;
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
    { done: t`The version is handed over`, draftKey, onDone: props.onClose },
  );
  const version = usePinnedVersion(row.version, failure);
  // the newest version, so that whoever was overtaken sees what stands there now
  const last = versions[0];
  const said = (key: string) => last?.card.find((section) => section.key === key)?.text ?? "";
  const fields = [
    ...cardQuestions.map((question) => ({ name: cardField(question.key), label: question.title, saved: said(question.key) })),
    { name: "note", label: t`Note for the client`, saved: last?.note ?? "" },
  ];
  const hints: Partial<Record<LinkKind, string>> = {
    COMMIT: t`7 to 40 hexadecimal digits; then, if you like, a space and its web address.`,
    RUN: t`The run's id or web address. Metrics and parameters are read from the lab's MLflow server.`,
    MODEL: t`Name and number, such as curing/3. Metrics and parameters are read from the lab's MLflow server.`,
    DOI: t`Such as 10.1234/abc.`,
  };
  const send = (data: FormData) =>
    submit({
      input: {
        deliverable: id,
        version,
        note: optional(data, "note"),
        card: cardOf(data),
        ...(kind === "NONE" ? { file: file?.id ?? null } : { linkKind: kind, link: text(data, "link") }),
      },
    });
  return (
    <Form
      label={t`Hand over a version of ${title}`}
      onSubmit={send}
      submit={<Trans>Hand over</Trans>}
      busy={busy}
      onCancel={props.onClose}
      draftKey={draftKey}
    >
      <LazyConflict failure={failure} fields={fields}>
        {last && <span>{t`Version ${last.number} is the newest: ${last.createdByName}, ${moment(i18n, last.createdAt)}.`}</span>}
      </LazyConflict>
      <FailureNotice failure={failure} fields={["link", "note"]} conflictShown />
      <SelectField label={t`What`} name="kind" options={optionsOf(linkKind, t)} onChange={(value) => setKind(value as LinkKind)} />
      {kind === "NONE" ? (
        <FileDrop file={file} onFile={setFile} />
      ) : (
        <TextField label={t`Link`} hint={hints[kind]} name="link" required autoFocus error={fieldError("link")} />
      )}
      <CardFields questions={cardQuestions} last={last?.card ?? []} />
      <TextField label={t`Note for the client`} name="note" rows={2} error={fieldError("note")} />
      <p className={`small dimmed ${classes.hash}`}>{file?.sha256}</p>
    </Form>
  );
}
