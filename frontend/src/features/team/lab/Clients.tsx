import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Clients_engagement$key } from "@/gql/lab/Clients_engagement.graphql";
import type { ClientRole, ClientsInviteMutation, Language } from "@/gql/lab/ClientsInviteMutation.graphql";
import type { ClientsRevokeInvitationMutation } from "@/gql/lab/ClientsRevokeInvitationMutation.graphql";
import { json } from "@/lib/http";
import { shortDay } from "@/lib/dates";
import { clientRole } from "@/lib/domainTerms";
import { optionsOf, term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { RevokeClient } from "./RevokeClient";

/** The client's people: what each may do follows from the role. */
export function Clients(props: { engagement: Clients_engagement$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { id, clients, invitations, delegations, allowedActions } = useFragment(
    graphql`
      fragment Clients_engagement on Engagement {
        delegations {
          id
          delegatorName
          delegateName
          startsOn
          endsOn
        }
        id
        allowedActions
        clients {
          id
          email
          role
          user {
            id
            name
          }
        }
        invitations {
          id
          email
          role
        }
      }
    `,
    props.engagement,
  );
  const draftKey = `invitation-${id}`;
  const inviting = useSubmit<ClientsInviteMutation>(
    graphql`
      mutation ClientsInviteMutation($input: InviteClientInput!) {
        inviteClient(input: $input) {
          engagement {
            ...Clients_engagement
          }
        }
      }
    `,
    { draftKey, done: t`The invitation is on its way`, onDone: () => setOpen(false) },
  );
  const cancelling = useSubmit<ClientsRevokeInvitationMutation>(
    graphql`
      mutation ClientsRevokeInvitationMutation($input: RevokeInvitationInput!) {
        revokeInvitation(input: $input) {
          engagement {
            ...Clients_engagement
          }
        }
      }
    `,
    { done: t`The invitation is cancelled` },
  );
  const viewAs = async (membership: string) => {
    const { status, data } = await json("POST", "/api/view-as", { membership });
    if (status === 200) location.assign((data as { next: string }).next);
    else setRefused((data as { message?: string } | null)?.message ?? t`That did not work. Load the page again.`);
  };
  const invites = allowedActions.includes("INVITE_CLIENT");
  const send = (data: FormData) =>
    inviting.submit({
      input: {
        engagement: id,
        email: text(data, "email"),
        name: optional(data, "name"),
        role: text(data, "role") as ClientRole,
        language: text(data, "language") as Language,
      },
    });
  return (
    <Section
      id="clients"
      title={<Trans>People of the client</Trans>}
      side={
        invites &&
        !open && (
          <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Invite</Trans>
          </Button>
        )
      }
      flush
    >
      <FailureNotice failure={cancelling.failure} />
      {refused && <Notice tone="rust">{refused}</Notice>}
      {clients.length + invitations.length === 0 && !open && (
        <Empty>
          <Trans>Nobody of the client has access yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {clients.map((row) => (
          <li key={row.id} className="spread">
            <span>
              {row.user.name}{" "}
              <span className="small dimmed breakable">
                {term(clientRole, row.role, t)} · {row.email}
              </span>
            </span>
            <span className="row">
              {allowedActions.includes("SHARE") && (
                <Button size="xs" variant="subtle" onClick={() => void viewAs(row.id)} aria-label={t`View as ${row.user.name}`}>
                  <Trans>View as</Trans>
                </Button>
              )}
              {invites && (
                <RevokeClient
                  id={row.id}
                  name={row.user.name}
                  role={term(clientRole, row.role, t)}
                  stays={clients.some((other) => other.id !== row.id && other.user.id === row.user.id)}
                />
              )}
            </span>
          </li>
        ))}
        {invitations.map((row) => (
          <li key={row.id} className={table.line}>
            <span className="breakable">
              {row.email} <span className="small dimmed">{term(clientRole, row.role, t)}</span>{" "}
              <Badge tone="sand">
                <Trans>Invited</Trans>
              </Badge>
            </span>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => cancelling.submit({ input: { id: row.id } })}
              aria-label={t`Cancel the invitation of ${row.email}`}
            >
              <Trans>Cancel</Trans>
            </Button>
          </li>
        ))}
        {delegations.map((row) => (
          <li key={row.id} className="small">
            {t`${row.delegateName} stands in for ${row.delegatorName}`}{" "}
            <span className="dimmed">{t`${shortDay(i18n, row.startsOn)} to ${shortDay(i18n, row.endsOn)}`}</span>
          </li>
        ))}
        {open && (
          <li>
            <Form
              draftKey={draftKey}
              label={t`Invite`}
              onSubmit={send}
              submit={<Trans>Invite</Trans>}
              busy={inviting.busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={inviting.failure} fields={["email", "name"]} />
              <TextField label={t`E-mail`} name="email" type="email" required autoFocus error={inviting.fieldError("email")} />
              <TextField label={t`Name`} name="name" error={inviting.fieldError("name")} />
              <SelectField label={t`Role`} name="role" options={optionsOf(clientRole, t)} />
              <SelectField
                label={t`Language`}
                name="language"
                options={[
                  { value: "FRENCH", label: "Français" },
                  { value: "ENGLISH", label: "English" },
                ]}
              />
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
