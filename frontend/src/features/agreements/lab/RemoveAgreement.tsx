import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { RemoveAgreement_agreement$key } from "@/gql/lab/RemoveAgreement_agreement.graphql";
import type { RemoveAgreementMutation } from "@/gql/lab/RemoveAgreementMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

/** Takes away what was entered by mistake, after asking once. */
export function RemoveAgreement(props: { agreement: RemoveAgreement_agreement$key }) {
  const { t } = useLingui();
  const [sure, setSure] = useState(false);
  const { id, version, title } = useFragment(
    graphql`
      fragment RemoveAgreement_agreement on Agreement {
        id
        version
        title
      }
    `,
    props.agreement,
  );
  const { submit, busy, failure } = useSubmit<RemoveAgreementMutation>(
    graphql`
      mutation RemoveAgreementMutation($input: RemoveAgreementInput!) {
        removeAgreement(input: $input) {
          deletedId
          engagement {
            id
            missingToAgree
            agreements {
              id
            }
            expiringAgreements {
              id
            }
          }
        }
      }
    `,
    { done: t`The agreement is removed`, onDone: () => setSure(false) },
  );
  return (
    <>
      <Button size="xs" variant="subtle" onClick={() => setSure(true)} aria-label={t`Remove ${title}`}>
        <Trans>Remove</Trans>
      </Button>
      {sure && (
        <Dialog title={<Trans>Remove this agreement?</Trans>} onClose={() => setSure(false)}>
          <Form
            label={t`Remove this agreement?`}
            submit={<Trans>Remove</Trans>}
            busy={busy}
            onSubmit={() => submit({ input: { id, version } })}
            onCancel={() => setSure(false)}
          >
            <FailureNotice failure={failure} />
            <p>
              <Trans>“{title}” leaves this page. The history keeps what it said.</Trans>
            </p>
          </Form>
        </Dialog>
      )}
    </>
  );
}
