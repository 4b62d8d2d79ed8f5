import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { OutcomeForm_outcome$key } from "@/gql/lab/OutcomeForm_outcome.graphql";
import type { OutcomeFormAddMutation, OutcomeKind } from "@/gql/lab/OutcomeFormAddMutation.graphql";
import type { OutcomeFormUpdateMutation } from "@/gql/lab/OutcomeFormUpdateMutation.graphql";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { DoiField } from "./DoiField";
import classes from "./impact.module.css";
import { outcomeKind } from "./words";

type Props = { onClose: () => void } & (
  { engagement: string; outcome?: undefined } | { outcome: OutcomeForm_outcome$key; engagement?: undefined }
);
const FIELDS = ["kind", "title", "authors", "venue", "doi", "url", "happenedOn", "internalNote"];

/** Adds an outcome to an engagement, or changes one. */
export default function OutcomeForm({ engagement, outcome, onClose }: Props) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment OutcomeForm_outcome on Outcome {
        id
        version
        kind
        title
        authors
        venue
        doi
        url
        happenedOn
        internalNote
      }
    `,
    outcome ?? null,
  );
  const draftKey = `outcome-${row?.id ?? `new-${engagement}`}`;
  const adding = useSubmit<OutcomeFormAddMutation>(
    graphql`
      mutation OutcomeFormAddMutation($input: AddOutcomeInput!) {
        addOutcome(input: $input) {
          engagement {
            id
            outcomes {
              id
              ...OutcomeRow_outcome
            }
          }
        }
      }
    `,
    { done: t`The outcome is added`, draftKey, onDone: onClose },
  );
  const changing = useSubmit<OutcomeFormUpdateMutation>(
    graphql`
      mutation OutcomeFormUpdateMutation($input: UpdateOutcomeInput!) {
        updateOutcome(input: $input) {
          outcome {
            id
            ...OutcomeRow_outcome
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: onClose },
  );
  const { busy, failure, fieldError } = row ? changing : adding;
  const version = usePinnedVersion(row?.version ?? 0, failure);
  const kinds = optionsOf(outcomeKind, t);
  const fields = row
    ? [
        { name: "kind", label: t`Kind`, saved: row.kind, options: kinds },
        { name: "happenedOn", label: t`On`, saved: row.happenedOn ?? "" },
        { name: "title", label: t`Title`, saved: row.title },
        { name: "authors", label: t`Authors or people`, saved: row.authors },
        { name: "venue", label: t`Where it appeared`, saved: row.venue },
        { name: "doi", label: t`DOI`, saved: row.doi },
        { name: "url", label: t`Web address`, saved: row.url },
        { name: "internalNote", label: t`Internal note`, saved: row.internalNote },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      kind: text(data, "kind") as OutcomeKind,
      title: text(data, "title"),
      authors: text(data, "authors"),
      venue: text(data, "venue"),
      doi: text(data, "doi"),
      url: text(data, "url"),
      happenedOn: optional(data, "happenedOn"),
      internalNote: text(data, "internalNote"),
    };
    if (row) changing.submit({ input: { id: row.id, version, ...values } });
    else if (engagement) adding.submit({ input: { engagement, ...values } });
  };
  return (
    <Form
      draftKey={draftKey}
      label={row ? t`Edit the outcome` : t`Add an outcome`}
      onSubmit={send}
      submit={row ? <Trans>Save</Trans> : <Trans>Add</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields} />
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
        <TextField label={t`On`} name="happenedOn" type="date" defaultValue={row?.happenedOn ?? ""} error={fieldError("happenedOn")} />
      </div>
      <TextField label={t`Title`} name="title" required maxLength={300} defaultValue={row?.title ?? ""} error={fieldError("title")} />
      <div className={classes.two}>
        <TextField label={t`Authors or people`} name="authors" defaultValue={row?.authors ?? ""} error={fieldError("authors")} />
        <TextField label={t`Where it appeared`} name="venue" defaultValue={row?.venue ?? ""} error={fieldError("venue")} />
        <DoiField kind="PUBLICATION" date="happenedOn" defaultValue={row?.doi ?? ""} error={fieldError("doi")} />
        <TextField label={t`Web address`} name="url" placeholder="https://" defaultValue={row?.url ?? ""} error={fieldError("url")} />
      </div>
      <TextField
        label={t`Internal note`}
        name="internalNote"
        rows={2}
        defaultValue={row?.internalNote ?? ""}
        error={fieldError("internalNote")}
      />
    </Form>
  );
}
