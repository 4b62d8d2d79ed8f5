import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { ConvertDialogMutation } from "@/gql/lab/ConvertDialogMutation.graphql";
import type { ConvertDialogQuery } from "@/gql/lab/ConvertDialogQuery.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  inquiry: { id: string; version: number; organizationName: string; wanted: string; organization: { id: string } | null | undefined };
  onClose: () => void;
}

/** The kind of work that an inquirer thinks of; whoever is not sure leaves it to be chosen. */
const KIND: Readonly<Record<string, string>> = { COLLABORATION: "APPLIED", INTERVENTION: "INTERVENTION" };

const alike = (name: string) => name.trim().toLocaleLowerCase();

/** From inquiry to engagement in one step: its partner, its plan, its need as the summary. */
export default function ConvertDialog({ inquiry, onClose }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { playbooks, organizationNames, personNames } = useLazyLoadQuery<ConvertDialogQuery>(
    graphql`
      query ConvertDialogQuery {
        playbooks {
          id
          title
          kind
        }
        organizationNames {
          organization
          name
        }
        personNames {
          person
          name
        }
      }
    `,
    {},
  );
  const same = organizationNames.find((row) => alike(row.name) === alike(inquiry.organizationName));
  const draftKey = `convert-${inquiry.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ConvertDialogMutation>(
    graphql`
      mutation ConvertDialogMutation($input: ConvertInquiryInput!) {
        convertInquiry(input: $input) {
          engagement {
            id
            reference
          }
          inquiry {
            ...InquiryActions_inquiry
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The engagement is started`,
      onDone: ({ convertInquiry }) =>
        convertInquiry && void navigate({ to: "/engagements/$reference/plan", params: { reference: convertInquiry.engagement.reference } }),
    },
  );
  const send = (data: FormData) =>
    submit({
      input: {
        id: inquiry.id,
        version: inquiry.version,
        playbook: text(data, "playbook"),
        title: text(data, "title"),
        startsOn: text(data, "startsOn"),
        weeks: optional(data, "weeks") ? Number(text(data, "weeks")) : null,
        lead: optional(data, "lead"),
        organization: optional(data, "organization"),
      },
    });
  return (
    <Dialog title={<Trans>Start the engagement</Trans>} onClose={onClose} focus="title">
      <Form
        draftKey={draftKey}
        label={t`Start the engagement`}
        onSubmit={send}
        submit={<Trans>Start</Trans>}
        busy={busy}
        onCancel={onClose}
      >
        <FailureNotice failure={failure} fields={["title", "startsOn", "weeks", "lead"]} />
        <TextField label={t`Title`} name="title" required error={fieldError("title")} />
        <SelectField
          label={t`Partner`}
          name="organization"
          empty={t`New: ${inquiry.organizationName}`}
          defaultValue={inquiry.organization?.id ?? same?.organization ?? ""}
          options={organizationNames.map((row) => ({ value: row.organization, label: row.name }))}
        />
        <SelectField
          label={t`Playbook`}
          name="playbook"
          required
          empty={t`Choose…`}
          defaultValue={playbooks.find((row) => row.kind === KIND[inquiry.wanted])?.id ?? ""}
          options={playbooks.map((row) => ({ value: row.id, label: row.title }))}
        />
        <TextField
          label={t`Kick-off`}
          name="startsOn"
          type="date"
          required
          defaultValue={monday(addDays(today(), 28))}
          error={fieldError("startsOn")}
        />
        <TextField label={t`Weeks, when not the usual`} name="weeks" type="number" min="1" max="104" error={fieldError("weeks")} />
        <SelectField
          label={t`Lead scientist`}
          name="lead"
          empty={t`Not named yet`}
          options={personNames.map((row) => ({ value: row.person, label: row.name }))}
          error={fieldError("lead")}
        />
      </Form>
    </Dialog>
  );
}
