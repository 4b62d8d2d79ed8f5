import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Field, Form, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { BibtexFormMutation } from "@/gql/lab/BibtexFormMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Reads publications out of a BibTeX file: all that are new, or none when one is bad. */
export default function BibtexForm({ engagement, onClose }: { engagement: string; onClose: () => void }) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<{ added: number; leftOut: number } | null>(null);
  const draftKey = `bibtex-${engagement}`;
  const { submit, busy, failure, fieldError } = useSubmit<BibtexFormMutation>(
    graphql`
      mutation BibtexFormMutation($input: ImportOutcomesInput!) {
        importOutcomes(input: $input) {
          added
          leftOut
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
    { draftKey, onDone: ({ importOutcomes }) => setRead(importOutcomes ?? { added: 0, leftOut: 0 }) },
  );
  if (read) {
    const { added, leftOut } = read;
    return (
      <div className="stack">
        <p role="status">
          {added === 0 ? (
            <Trans>No publication is added.</Trans>
          ) : (
            <Plural value={added} one="# publication is added." other="# publications are added." />
          )}{" "}
          {leftOut > 0 && (
            <Plural
              value={leftOut}
              one="# was left out: it is here already, or stands more than once in the file."
              other="# were left out: they are here already, or stand more than once in the file."
            />
          )}
        </p>
        <div>
          <Button onClick={onClose} autoFocus>
            <Trans>Close</Trans>
          </Button>
        </div>
      </div>
    );
  }
  const fill = async (file: File | undefined) => {
    const area = box.current?.querySelector("textarea");
    if (file && area) area.value = await file.text();
  };
  return (
    <Form
      draftKey={draftKey}
      label={t`Publications from BibTeX`}
      onSubmit={(data) => submit({ input: { engagement, bibtex: text(data, "bibtex") } })}
      submit={<Trans>Read</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <FailureNotice failure={failure} fields={["bibtex"]} />
      <div ref={box} className="stack">
        <Field label={t`A .bib file`} hint={t`Or paste its text below.`}>
          {(field) => <input {...field} type="file" accept=".bib,text/plain" onChange={(event) => void fill(event.target.files?.[0])} />}
        </Field>
        <TextField
          label={t`BibTeX`}
          name="bibtex"
          rows={10}
          required
          placeholder="@article{roy2026, title = {…}, doi = {10.1234/abc}}"
          error={fieldError("bibtex")}
        />
      </div>
    </Form>
  );
}
