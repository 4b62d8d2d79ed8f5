import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { CheckField, Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { RegisterForm_entry$key } from "@/gql/lab/RegisterForm_entry.graphql";
import type { RegisterFormAddMutation, RegisterKind } from "@/gql/lab/RegisterFormAddMutation.graphql";
import type { RegisterFormDeleteMutation } from "@/gql/lab/RegisterFormDeleteMutation.graphql";
import type { RegisterFormUpdateMutation } from "@/gql/lab/RegisterFormUpdateMutation.graphql";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { DoiField } from "./DoiField";
import classes from "./impact.module.css";
import { registerKind } from "./words";

const FIELDS = ["kind", "title", "quantity", "startsOn", "endsOn", "doi", "source"];

/** Registers something that counts, or changes it. */
export default function RegisterForm({ entry, onClose }: { entry?: RegisterForm_entry$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment RegisterForm_entry on RegisterEntry {
        id
        version
        kind
        title
        quantity
        startsOn
        endsOn
        doi
        withIndustry
        source
      }
    `,
    entry ?? null,
  );
  const done = () => {
    onClose();
    void refresh();
  };
  const draftKey = `register-${row?.id ?? "new"}`;
  const adding = useSubmit<RegisterFormAddMutation>(
    graphql`
      mutation RegisterFormAddMutation($input: AddRegisterEntryInput!) {
        addRegisterEntry(input: $input) {
          entry {
            id
          }
        }
      }
    `,
    { draftKey, done: t`The entry is added`, onDone: done },
  );
  const changing = useSubmit<RegisterFormUpdateMutation>(
    graphql`
      mutation RegisterFormUpdateMutation($input: UpdateRegisterEntryInput!) {
        updateRegisterEntry(input: $input) {
          entry {
            ...RegisterRow_entry
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: onClose },
  );
  const removing = useSubmit<RegisterFormDeleteMutation>(
    graphql`
      mutation RegisterFormDeleteMutation($input: DeleteRegisterEntryInput!) {
        deleteRegisterEntry(input: $input) {
          deletedId
        }
      }
    `,
    { draftKey, done: t`Deleted`, onDone: done },
  );
  const { busy, fieldError, ...act } = row ? changing : adding;
  const failure = act.failure ?? removing.failure;
  const version = usePinnedVersion(row?.version ?? 0, failure);
  const kinds = optionsOf(registerKind, t);
  const fields = row
    ? [
        { name: "kind", label: t`Kind`, saved: row.kind, options: kinds },
        { name: "title", label: t`Title`, saved: row.title },
        { name: "startsOn", label: t`From`, saved: row.startsOn },
        { name: "endsOn", label: t`To`, saved: row.endsOn ?? "" },
        { name: "quantity", label: t`Counts for`, saved: String(row.quantity) },
        { name: "doi", label: t`DOI`, saved: row.doi },
        { name: "source", label: t`Source`, saved: row.source },
        { name: "withIndustry", label: t`Written with industry`, saved: String(row.withIndustry) },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      kind: text(data, "kind") as RegisterKind,
      title: text(data, "title"),
      quantity: Number(text(data, "quantity")),
      startsOn: text(data, "startsOn"),
      endsOn: optional(data, "endsOn"),
      doi: text(data, "doi"),
      withIndustry: data.has("withIndustry"),
      source: text(data, "source"),
    };
    if (row) changing.submit({ input: { id: row.id, version, ...values } });
    else adding.submit({ input: values });
  };
  return (
    <Form
      draftKey={draftKey}
      label={row ? t`Edit the entry` : t`Add an entry`}
      onSubmit={send}
      submit={row ? <Trans>Save</Trans> : <Trans>Add</Trans>}
      busy={busy}
      onCancel={onClose}
      side={
        row && (
          <Button variant="subtle" danger loading={removing.busy} onClick={() => removing.submit({ input: { id: row.id, version } })}>
            <Trans>Delete</Trans>
          </Button>
        )
      }
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={FIELDS} conflictShown />
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
      <TextField label={t`Title`} name="title" required maxLength={300} defaultValue={row?.title ?? ""} error={fieldError("title")} />
      <div className={classes.two}>
        <TextField label={t`From`} name="startsOn" type="date" required defaultValue={row?.startsOn ?? ""} error={fieldError("startsOn")} />
        <TextField label={t`To`} name="endsOn" type="date" defaultValue={row?.endsOn ?? ""} error={fieldError("endsOn")} />
        <TextField
          label={t`Counts for`}
          name="quantity"
          type="number"
          required
          min="1"
          defaultValue={String(row?.quantity ?? 1)}
          hint={t`More than one for a whole list`}
          error={fieldError("quantity")}
        />
        <DoiField kind="ARTICLE" date="startsOn" defaultValue={row?.doi ?? ""} error={fieldError("doi")} />
      </div>
      <TextField
        label={t`Source`}
        name="source"
        hint={t`Where one can check it`}
        defaultValue={row?.source ?? ""}
        error={fieldError("source")}
      />
      <CheckField label={t`Written with industry`} name="withIndustry" defaultChecked={row?.withIndustry ?? false} />
    </Form>
  );
}
