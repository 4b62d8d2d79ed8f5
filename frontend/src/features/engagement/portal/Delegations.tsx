import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { Delegations_engagement$key } from "@/gql/portal/Delegations_engagement.graphql";
import type { DelegationsEndMutation } from "@/gql/portal/DelegationsEndMutation.graphql";
import type { DelegationsMutation } from "@/gql/portal/DelegationsMutation.graphql";
import { addDays, shortDay, today } from "@/lib/dates";
import { useOpen } from "@/lib/useFormDraft";
import { useSubmit } from "@/lib/useSubmit";

/** Who stands in for whom; whoever decides may name somebody for some time. */
export function Delegations(props: { engagement: Delegations_engagement$key }) {
  const { t, i18n } = useLingui();
  const { id, canDelegate, colleagues, delegations } = useFragment(
    graphql`
      fragment Delegations_engagement on Engagement {
        id
        canDelegate
        colleagues {
          id
          name
        }
        delegations {
          id
          delegatorName
          delegateName
          startsOn
          endsOn
          isNow
          canEnd
        }
      }
    `,
    props.engagement,
  );
  const draftKey = `delegate-${id}`;
  const { open, setOpen } = useOpen(draftKey);
  const giving = useSubmit<DelegationsMutation>(
    graphql`
      mutation DelegationsMutation($input: DelegateInput!) {
        delegate(input: $input) {
          engagement {
            ...Delegations_engagement
          }
        }
      }
    `,
    { draftKey, done: t`They stand in for you then`, onDone: () => setOpen(false) },
  );
  const ending = useSubmit<DelegationsEndMutation>(
    graphql`
      mutation DelegationsEndMutation($input: EndDelegationInput!) {
        endDelegation(input: $input) {
          engagement {
            ...Delegations_engagement
          }
        }
      }
    `,
    { done: t`Ended` },
  );
  const send = (data: FormData) =>
    giving.submit({
      input: { engagement: id, delegate: text(data, "delegate"), startsOn: text(data, "startsOn"), endsOn: text(data, "endsOn") },
    });
  return (
    <ul className={table.list}>
      {delegations.map((row) => (
        <li key={row.id} className={table.line}>
          <span className="tight">
            <span>
              {row.isNow
                ? t`${row.delegateName} stands in for ${row.delegatorName}`
                : t`${row.delegateName} will stand in for ${row.delegatorName}`}
            </span>
            <span className="small dimmed">{t`${shortDay(i18n, row.startsOn)} to ${shortDay(i18n, row.endsOn)}`}</span>
          </span>
          {row.canEnd && (
            <Button size="xs" variant="default" loading={ending.busy} onClick={() => ending.submit({ input: { id: row.id } })}>
              <Trans>End it</Trans>
            </Button>
          )}
        </li>
      ))}
      {canDelegate && colleagues.length > 0 && (
        <li>
          <FailureNotice failure={ending.failure} />
          {!open ? (
            <Button size="xs" variant="subtle" onClick={() => setOpen(true)}>
              <Trans>Let somebody stand in for me…</Trans>
            </Button>
          ) : (
            <Form
              draftKey={draftKey}
              label={t`Stand in for me`}
              onSubmit={send}
              submit={<Trans>Confirm</Trans>}
              busy={giving.busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={giving.failure} fields={["delegate", "startsOn", "endsOn"]} />
              <p className="small dimmed">
                <Trans>They decide and sign in your role on this engagement. Every record says that it was on your behalf.</Trans>
              </p>
              <SelectField
                label={t`Who`}
                name="delegate"
                required
                empty={t`Choose…`}
                options={colleagues.map((row) => ({ value: row.id, label: row.name }))}
                error={giving.fieldError("delegate")}
              />
              <TextField
                label={t`From`}
                name="startsOn"
                type="date"
                required
                defaultValue={today()}
                error={giving.fieldError("startsOn")}
              />
              <TextField
                label={t`To the end of`}
                name="endsOn"
                type="date"
                required
                defaultValue={addDays(today(), 14)}
                error={giving.fieldError("endsOn")}
              />
            </Form>
          )}
        </li>
      )}
    </ul>
  );
}
