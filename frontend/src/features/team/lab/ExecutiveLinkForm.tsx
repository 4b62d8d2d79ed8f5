import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { CheckField, Field, Form, optional, TextField, text } from "@/components/Form";
import classes from "@/components/form.module.css";
import { FailureNotice } from "@/components/Notice";
import type { ExecutiveLinkFormMutation } from "@/gql/lab/ExecutiveLinkFormMutation.graphql";
import { addDays, longDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import { wallClock } from "@/lib/zone";

const MOST_DAYS = 180;

interface Props {
  engagement: string;
  /** The lab's: it says on which day the link ends. */
  timeZone: string;
  onDone: (url: string | null) => void;
  onCancel: () => void;
}

/** Makes a link. How long it lasts is said as its last day too, which ends at the lab. */
export function ExecutiveLinkForm({ engagement, timeZone, onDone, onCancel }: Props) {
  const { t, i18n } = useLingui();
  const [days, setDays] = useState("30");
  const draftKey = `link-${engagement}`;
  const making = useSubmit<ExecutiveLinkFormMutation>(
    graphql`
      mutation ExecutiveLinkFormMutation($input: CreateExecutiveLinkInput!) {
        createExecutiveLink(input: $input) {
          url
          engagement {
            ...ExecutiveLinks_engagement
          }
        }
      }
    `,
    { draftKey, done: t`The link is ready`, onDone: (answer) => onDone(answer.createExecutiveLink?.url ?? null) },
  );
  const send = (data: FormData) =>
    making.submit({
      input: {
        engagement,
        name: text(data, "name"),
        days: Number(days),
        password: optional(data, "password"),
        showsStaff: data.get("showsStaff") === "on",
      },
    });
  const count = Number(days);
  const known = Number.isInteger(count) && count >= 1 && count <= MOST_DAYS;
  const last = known ? longDay(i18n, addDays(wallClock(new Date(), timeZone).slice(0, 10), count)) : "";
  return (
    <Form
      draftKey={draftKey}
      label={t`New link`}
      onSubmit={send}
      submit={<Trans>Make the link</Trans>}
      busy={making.busy}
      onCancel={onCancel}
    >
      <FailureNotice failure={making.failure} fields={["name", "days", "password"]} />
      <TextField label={t`Who it is for`} name="name" required autoFocus error={making.fieldError("name")} />
      <Field
        label={t`Days it lasts`}
        hint={known && <Trans>It opens until the end of {last} at the lab.</Trans>}
        error={making.fieldError("days")}
      >
        {(props) => (
          <input
            className={classes.input}
            name="days"
            type="number"
            min="1"
            max={MOST_DAYS}
            required
            value={days}
            onChange={(event) => setDays(event.target.value)}
            {...props}
          />
        )}
      </Field>
      <TextField
        label={t`Password, optional`}
        name="password"
        type="password"
        autoComplete="new-password"
        error={making.fieldError("password")}
      />
      <CheckField label={<Trans>Name the lab’s people</Trans>} name="showsStaff" />
    </Form>
  );
}
