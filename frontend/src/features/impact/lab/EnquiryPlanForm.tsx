import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Form, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import type { EnquiryPlanFormMutation } from "@/gql/lab/EnquiryPlanFormMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";

export default function EnquiryPlanForm({ engagement, onClose }: { engagement: string; onClose: () => void }) {
  const { t } = useLingui();
  const draftKey = `enquiry-plan-${engagement}`;
  const { submit, busy, failure, fieldError } = useSubmit<EnquiryPlanFormMutation>(
    graphql`
      mutation EnquiryPlanFormMutation($input: PlanImpactEnquiryInput!) {
        planImpactEnquiry(input: $input) {
          engagement {
            id
            impactEnquiries {
              id
              ...EnquiryRow_enquiry
            }
          }
        }
      }
    `,
    { draftKey, done: t`The enquiry is planned`, onDone: onClose },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Plan an enquiry`}
      onSubmit={(data) => submit({ input: { engagement, dueOn: text(data, "dueOn") } })}
      submit={<Trans context="verb">Plan</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <FailureNotice failure={failure} fields={["dueOn"]} />
      <TextField label={t`Ask on`} name="dueOn" type="date" required autoFocus error={fieldError("dueOn")} />
    </Form>
  );
}
