import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import type { CloseAccount_person$key } from "@/gql/lab/CloseAccount_person.graphql";
import type { CloseAccountMutation } from "@/gql/lab/CloseAccountMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Asks once more before somebody is out, and says what hinders it. */
export function CloseAccount({ onClose, ...props }: { person: CloseAccount_person$key; onClose: () => void }) {
  const { t } = useLingui();
  const { id, name } = useFragment(
    graphql`
      fragment CloseAccount_person on Person {
        id
        name
      }
    `,
    props.person,
  );
  const { submit, busy, failure } = useSubmit<CloseAccountMutation>(
    graphql`
      mutation CloseAccountMutation($input: CloseAccountInput!) {
        closeAccount(input: $input) {
          person {
            ...Account_person
          }
        }
      }
    `,
    { done: t`The account is closed`, onDone: onClose },
  );
  return (
    <Dialog title={<Trans>Close the account</Trans>} onClose={onClose}>
      <div className="stack">
        <FailureNotice failure={failure} />
        <p>
          <Trans>
            {name} is signed out everywhere at once, and their tokens are revoked. What they did stays on record, and the account can be
            reopened.
          </Trans>
        </p>
        <div className="row">
          <Button variant="light" danger loading={busy} onClick={() => submit({ input: { id } })}>
            <Trans>Close the account</Trans>
          </Button>
          <Button variant="subtle" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
