import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { CheckField, Form, TextField, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EditEngagement_engagement$key } from "@/gql/lab/EditEngagement_engagement.graphql";
import type { EditEngagementMutation } from "@/gql/lab/EditEngagementMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./engagements.module.css";

export function EditEngagement(props: { engagement: EditEngagement_engagement$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const row = useFragment(
    graphql`
      fragment EditEngagement_engagement on Engagement {
        id
        version
        title
        summary
        internalNotes
        confidential
        startsOn
        endsOn
        allowedActions
      }
    `,
    props.engagement,
  );
  const draftKey = `engagement-${row.id}`;
  const { submit, busy, failure, fieldError, clear } = useSubmit<EditEngagementMutation>(
    graphql`
      mutation EditEngagementMutation($input: UpdateEngagementInput!) {
        updateEngagement(input: $input) {
          engagement {
            ...EditEngagement_engagement
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: () => close() },
  );
  const version = usePinnedVersion(row.version, failure, open);
  const close = () => {
    clear();
    setOpen(false);
  };
  if (!row.allowedActions.includes("UPDATE")) return null;
  const fields = [
    { name: "title", label: t`Title`, saved: row.title },
    { name: "startsOn", label: t`Kick-off`, saved: row.startsOn ?? "" },
    { name: "endsOn", label: t`Closure`, saved: row.endsOn ?? "" },
    { name: "summary", label: t`Summary`, saved: row.summary },
    { name: "internalNotes", label: t`Internal notes`, saved: row.internalNotes },
    { name: "confidential", label: t`Confidential`, saved: String(row.confidential) },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        id: row.id,
        version,
        title: text(data, "title"),
        summary: text(data, "summary"),
        internalNotes: text(data, "internalNotes"),
        confidential: data.has("confidential"),
        startsOn: optional(data, "startsOn"),
        endsOn: optional(data, "endsOn"),
      },
    });
  return (
    <>
      <Button variant="subtle" size="sm" onClick={() => setOpen(true)}>
        <Trans>Edit</Trans>
      </Button>
      {open && (
        <Dialog title={<Trans>Edit the engagement</Trans>} onClose={close} wide>
          <Form
            label={t`Edit the engagement`}
            onSubmit={send}
            submit={<Trans>Save</Trans>}
            busy={busy}
            onCancel={close}
            draftKey={draftKey}
          >
            <LazyConflict failure={failure} fields={fields} />
            <FailureNotice failure={failure} fields={["title", "summary", "internalNotes", "startsOn", "endsOn"]} conflictShown />
            <TextField label={t`Title`} name="title" defaultValue={row.title} required error={fieldError("title")} />
            <div className={classes.two}>
              <TextField label={t`Kick-off`} name="startsOn" type="date" defaultValue={row.startsOn ?? ""} error={fieldError("startsOn")} />
              <TextField label={t`Closure`} name="endsOn" type="date" defaultValue={row.endsOn ?? ""} error={fieldError("endsOn")} />
            </div>
            <TextField
              label={t`Summary`}
              name="summary"
              rows={4}
              defaultValue={row.summary}
              hint={t`The client sees this.`}
              error={fieldError("summary")}
            />
            <TextField
              label={t`Internal notes`}
              name="internalNotes"
              rows={4}
              defaultValue={row.internalNotes}
              hint={t`The client never sees this.`}
              error={fieldError("internalNotes")}
            />
            <CheckField
              label={t`Confidential: scientists outside the team do not see it`}
              name="confidential"
              defaultChecked={row.confidential}
            />
          </Form>
        </Dialog>
      )}
    </>
  );
}
