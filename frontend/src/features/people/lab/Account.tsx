import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { Account_person$key } from "@/gql/lab/Account_person.graphql";
import type { AccountLinkMutation } from "@/gql/lab/AccountLinkMutation.graphql";
import type { AccountReopenMutation } from "@/gql/lab/AccountReopenMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";
import { CloseAccount } from "./CloseAccount";
import { EditPerson } from "./EditPerson";

/** Somebody's account, for directors: who they are to the lab, whether they get in, and the link to a first password. */
export function Account(props: { person: Account_person$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"edit" | "close" | null>(null);
  const person = useFragment(
    graphql`
      fragment Account_person on Person {
        id
        account {
          email
          isClosed
          hasPassword
          canClose
          canReopen
          canSendLink
        }
        ...EditPerson_person
        ...CloseAccount_person
      }
    `,
    props.person,
  );
  const reopening = useSubmit<AccountReopenMutation>(
    graphql`
      mutation AccountReopenMutation($input: ReopenAccountInput!) {
        reopenAccount(input: $input) {
          person {
            ...Account_person
          }
        }
      }
    `,
    { done: t`The account is open again` },
  );
  const linking = useSubmit<AccountLinkMutation>(
    graphql`
      mutation AccountLinkMutation($input: SendFirstLinkInput!) {
        sendFirstLink(input: $input) {
          person {
            ...Account_person
          }
        }
      }
    `,
    { done: t`A new link is on its way; the one before works no more` },
  );
  const { id, account } = person;
  if (!account) return null;
  return (
    <Section
      id="account"
      title={<Trans>Account</Trans>}
      side={
        <Button size="sm" variant="light" onClick={() => setOpen("edit")}>
          <Trans>Change name, position and role</Trans>
        </Button>
      }
    >
      <div className="stack">
        <FailureNotice failure={reopening.failure ?? linking.failure} />
        <div className="spread">
          <span style={{ overflowWrap: "anywhere" }}>{account.email}</span>
          {account.isClosed && (
            <Badge tone="rust">
              <Trans>Account closed</Trans>
            </Badge>
          )}
        </div>
        {!account.hasPassword && !account.isClosed && (
          <p className="small dimmed">
            <Trans>No password chosen yet: this person has not signed in. The link in the mail works once, for three days.</Trans>
          </p>
        )}
        <div className="row">
          {account.canSendLink && (
            <Button size="sm" variant="light" loading={linking.busy} onClick={() => linking.submit({ input: { id } })}>
              <Trans>Send the link again</Trans>
            </Button>
          )}
          {account.canReopen && (
            <Button size="sm" variant="light" loading={reopening.busy} onClick={() => reopening.submit({ input: { id } })}>
              <Trans>Reopen the account</Trans>
            </Button>
          )}
          {account.canClose && (
            <Button size="sm" variant="subtle" danger onClick={() => setOpen("close")}>
              <Trans>Close the account</Trans>
            </Button>
          )}
        </div>
      </div>
      {open === "edit" && <EditPerson person={person} onClose={() => setOpen(null)} />}
      {open === "close" && <CloseAccount person={person} onClose={() => setOpen(null)} />}
    </Section>
  );
}
