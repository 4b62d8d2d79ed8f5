import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { AgreementForm_agreement$key } from "@/gql/lab/AgreementForm_agreement.graphql";
import type { AgreementFormAddMutation, AgreementKind } from "@/gql/lab/AgreementFormAddMutation.graphql";
import type { AgreementFormUpdateMutation } from "@/gql/lab/AgreementFormUpdateMutation.graphql";
import { optionsOf } from "@/lib/terms";
import type { Uploaded } from "@/lib/upload";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./agreements.module.css";
import { keyed, type Keyed, Signatories, signatoriesOf } from "./Signatories";
import { SavedWith } from "./SavedWith";
import { SignedFile } from "./SignedFile";
import { agreementKind } from "./words";

type Props = { onClose: () => void } & (
  { engagement: string; agreement?: undefined } | { agreement: AgreementForm_agreement$key; engagement?: undefined }
);
const FIELDS = ["kind", "title", "signedOn", "effectiveOn", "expiresOn", "signatories", "file"];

/** Adds an agreement to an engagement, or changes one. */
export default function AgreementForm({ engagement, agreement, onClose }: Props) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment AgreementForm_agreement on Agreement {
        id
        version
        kind
        title
        signedOn
        effectiveOn
        expiresOn
        signatories {
          name
          title
          side
          signedOn
        }
        file {
          name
        }
      }
    `,
    agreement ?? null,
  );
  const [opened] = useState(row);
  const [people, setPeople] = useState<Keyed[]>(() => keyed(row?.signatories ?? []));
  const [file, setFile] = useState<Uploaded | null>(null);
  const draftKey = `agreement-${row?.id ?? `new-${engagement}`}`;
  const adding = useSubmit<AgreementFormAddMutation>(
    graphql`
      mutation AgreementFormAddMutation($input: AddAgreementInput!) {
        addAgreement(input: $input) {
          engagement {
            id
            missingToAgree
            agreements {
              id
              ...AgreementRow_agreement
            }
            expiringAgreements {
              id
            }
          }
        }
      }
    `,
    { done: t`The agreement is added`, draftKey, onDone: onClose },
  );
  const changing = useSubmit<AgreementFormUpdateMutation>(
    graphql`
      mutation AgreementFormUpdateMutation($input: UpdateAgreementInput!) {
        updateAgreement(input: $input) {
          agreement {
            ...AgreementRow_agreement
            engagement {
              id
              missingToAgree
              expiringAgreements {
                id
              }
            }
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: onClose },
  );
  const { busy, failure, fieldError } = row ? changing : adding;
  const version = usePinnedVersion(row?.version ?? 0, failure);
  const kinds = optionsOf(agreementKind, t);
  const fields = row
    ? [
        { name: "kind", label: t`Kind`, saved: row.kind, options: kinds },
        { name: "title", label: t`Title`, saved: row.title },
        { name: "signedOn", label: t`Signed by all on`, saved: row.signedOn ?? "" },
        { name: "effectiveOn", label: t`In effect from`, saved: row.effectiveOn ?? "" },
        { name: "expiresOn", label: t`Expires on`, saved: row.expiresOn ?? "" },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      kind: text(data, "kind") as AgreementKind,
      title: text(data, "title"),
      signedOn: optional(data, "signedOn"),
      effectiveOn: optional(data, "effectiveOn"),
      expiresOn: optional(data, "expiresOn"),
      signatories: signatoriesOf(data, people),
      ...(file ? { file: file.id } : {}),
    };
    if (row) changing.submit({ input: { id: row.id, version, ...values } });
    else if (engagement) adding.submit({ input: { engagement, ...values } });
  };
  return (
    <Form
      draftKey={draftKey}
      label={row ? t`Edit the agreement` : t`Add an agreement`}
      onSubmit={send}
      submit={row ? <Trans>Save</Trans> : <Trans>Add</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields}>
        {row && <SavedWith before={opened} now={row} onTake={() => setPeople(keyed(row.signatories))} />}
      </LazyConflict>
      <FailureNotice failure={failure} fields={FIELDS} conflictShown />
      <div className={classes.two}>
        <SelectField
          label={t`Kind`}
          name="kind"
          required
          autoFocus
          empty={t`Choose…`}
          options={kinds}
          defaultValue={row?.kind ?? ""}
          error={fieldError("kind")}
        />
        <TextField label={t`Title`} name="title" required maxLength={200} defaultValue={row?.title ?? ""} error={fieldError("title")} />
      </div>
      <div className={classes.three}>
        <TextField
          label={t`Signed by all on`}
          name="signedOn"
          type="date"
          defaultValue={row?.signedOn ?? ""}
          error={fieldError("signedOn")}
        />
        <TextField
          label={t`In effect from`}
          name="effectiveOn"
          type="date"
          defaultValue={row?.effectiveOn ?? ""}
          error={fieldError("effectiveOn")}
        />
        <TextField label={t`Expires on`} name="expiresOn" type="date" defaultValue={row?.expiresOn ?? ""} error={fieldError("expiresOn")} />
      </div>
      <Signatories people={people} onChange={setPeople} error={fieldError("signatories")} />
      <SignedFile now={row?.file?.name ?? null} file={file} onFile={setFile} error={fieldError("file")} />
    </Form>
  );
}
