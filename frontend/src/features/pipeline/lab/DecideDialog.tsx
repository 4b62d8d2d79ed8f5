import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { CheckField, Form, TextField, Wrong, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { DecideDialogMutation, FitReason } from "@/gql/lab/DecideDialogMutation.graphql";
import { optionsOf } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./pipeline.module.css";
import { reasonAgainst, reasonFor } from "./words";

interface Props {
  inquiry: { id: string; version: number };
  fits: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Yes or no, with the reasons for either. */
export function DecideDialog({ inquiry, fits, onClose, onDone }: Props) {
  const { t } = useLingui();
  const draftKey = `inquiry-${fits ? "fits" : "declined"}-${inquiry.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<DecideDialogMutation>(
    graphql`
      mutation DecideDialogMutation($input: DecideInquiryInput!) {
        decideInquiry(input: $input) {
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    { done: fits ? t`The inquiry fits` : t`The inquiry is declined`, draftKey, onDone },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        id: inquiry.id,
        version: inquiry.version,
        fits,
        reasons: [...optionsOf(reasonFor, t), ...optionsOf(reasonAgainst, t)]
          .filter(({ value }) => data.has(value))
          .map(({ value }) => value as FitReason),
        note: text(data, "note"),
      },
    });
  const groups = [
    { title: t`For it`, options: optionsOf(reasonFor, t), speaks: fits },
    { title: t`Against it`, options: optionsOf(reasonAgainst, t), speaks: !fits },
  ];
  const wrong = useId();
  // one of those that speak for the decision is missing
  const refused = ({ speaks }: { speaks: boolean }) => speaks && fieldError("reasons");
  return (
    <Dialog title={fits ? <Trans>It fits</Trans> : <Trans>Decline the inquiry</Trans>} onClose={onClose}>
      <Form
        draftKey={draftKey}
        label={t`Decide on the inquiry`}
        onSubmit={send}
        submit={fits ? <Trans>It fits</Trans> : <Trans>Decline</Trans>}
        busy={busy}
        onCancel={onClose}
      >
        <FailureNotice failure={failure} fields={["note", "reasons"]} />
        {(fits ? groups : [...groups].reverse()).map((group) => (
          <fieldset key={group.title} className={classes.choices}>
            <legend>{group.title}</legend>
            {refused(group) && <Wrong id={wrong}>{refused(group)}</Wrong>}
            {group.options.map(({ value, label }) => (
              <CheckField key={value} name={value} label={label} wrong={refused(group) ? wrong : undefined} />
            ))}
          </fieldset>
        ))}
        <TextField
          label={fits ? t`Note, optional` : t`What to tell them`}
          name="note"
          rows={4}
          required={!fits}
          error={fieldError("note")}
        />
      </Form>
    </Dialog>
  );
}
