import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { RevokeClientMutation } from "@/gql/lab/RevokeClientMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  id: string;
  name: string;
  role: string;
  /** They hold other roles of this engagement, which stay. */
  stays: boolean;
}

/** Takes a person of the client out, after saying what they lose at once and that it can be given again. */
export function RevokeClient({ id, name, role, stays }: Props) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  const { submit, busy, failure } = useSubmit<RevokeClientMutation>(
    graphql`
      mutation RevokeClientMutation($input: RevokeClientInput!) {
        revokeClient(input: $input) {
          engagement {
            ...Clients_engagement
          }
        }
      }
    `,
    { done: t`The access is revoked`, onDone: () => setSure(false) },
  );
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setSure(true)} aria-label={t`Revoke the access of ${name}`}>
        <Trans>Revoke</Trans>
      </Button>
      {sure && (
        <Dialog title={<Trans>Revoke the access of {name}?</Trans>} onClose={() => setSure(false)}>
          <Form
            label={t`Revoke the access of ${name}?`}
            submit={<Trans>Revoke</Trans>}
            busy={busy}
            onSubmit={() => submit({ input: { id } })}
            onCancel={() => setSure(false)}
          >
            <FailureNotice failure={failure} />
            <p>
              {stays
                ? t`From their next page on, ${name} can no longer do here what the role “${role}” allows. What their other roles here allow stays.`
                : t`From their next page on, ${name} (${role}) sees nothing of this engagement any more and can decide, sign and write nothing here.`}
            </p>
            <p>
              <Trans>What they decided, signed and wrote stays on record. You can give the access again at any time with “Invite”.</Trans>
            </p>
          </Form>
        </Dialog>
      )}
    </>
  );
}
