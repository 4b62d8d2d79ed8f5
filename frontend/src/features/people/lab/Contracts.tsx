import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Contracts_person$key } from "@/gql/lab/Contracts_person.graphql";
import type { ContractsRemoveMutation } from "@/gql/lab/ContractsRemoveMutation.graphql";
import type { ContractsSetMutation } from "@/gql/lab/ContractsSetMutation.graphql";
import { longDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** Hours a week from a date on, the newest first. A new date starts new hours; the same date again replaces them. */
export function Contracts(props: { person: Contracts_person$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, contracts, canEditContracts } = useFragment(
    graphql`
      fragment Contracts_person on Person {
        id
        canEditContracts
        contracts {
          id
          version
          hoursPerWeek
          startsOn
        }
      }
    `,
    props.person,
  );
  const draftKey = `contract-${id}`;
  const setting = useSubmit<ContractsSetMutation>(
    graphql`
      mutation ContractsSetMutation($input: SetContractInput!) {
        setContract(input: $input) {
          person {
            ...Contracts_person
          }
        }
      }
    `,
    { draftKey, done: t`The hours are set`, onDone: () => setOpen(false) },
  );
  const removing = useSubmit<ContractsRemoveMutation>(
    graphql`
      mutation ContractsRemoveMutation($input: RemoveContractInput!) {
        removeContract(input: $input) {
          deletedId
          person {
            ...Contracts_person
          }
        }
      }
    `,
    { done: t`The contract is removed` },
  );
  const [on, setOn] = useState("");
  const there = contracts.find((row) => row.startsOn === on);
  const send = (data: FormData) => {
    const startsOn = text(data, "startsOn");
    // the one that the list shows is replaced, and none that it does not show
    const version = contracts.find((row) => row.startsOn === startsOn)?.version ?? 0;
    setOn(startsOn);
    setting.submit({ input: { person: id, version, startsOn, hoursPerWeek: Number(text(data, "hoursPerWeek")) } });
  };
  const fields = [{ name: "hoursPerWeek", label: t`Hours a week`, saved: there ? String(there.hoursPerWeek) : "" }];
  return (
    <Section
      id="contract"
      title={<Trans>Contract</Trans>}
      side={
        canEditContracts && (
          <Button size="sm" variant="light" onClick={() => setOpen(true)}>
            <Trans>Set hours</Trans>
          </Button>
        )
      }
      flush
    >
      <FailureNotice failure={removing.failure} />
      {contracts.length === 0 && (
        <Empty>
          <Trans>No contract: no hours are counted.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {contracts.map((row) => (
          <li key={row.id} className={table.line}>
            <span>
              <Plural value={row.hoursPerWeek} one="# hour a week" other="# hours a week" />{" "}
              <span className="small dimmed">{t`from ${longDay(i18n, row.startsOn)}`}</span>
            </span>
            {canEditContracts && (
              <Button
                size="xs"
                variant="subtle"
                loading={removing.busy}
                onClick={() => removing.submit({ input: { id: row.id } })}
                aria-label={t`Remove the contract from ${longDay(i18n, row.startsOn)}`}
              >
                <Trans>Remove</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={t`Set hours`} onClose={() => setOpen(false)} focus="hoursPerWeek">
          <Form
            draftKey={draftKey}
            label={t`Set hours`}
            onSubmit={send}
            submit={<Trans>Set</Trans>}
            busy={setting.busy}
            onCancel={() => setOpen(false)}
          >
            <LazyConflict failure={setting.failure} fields={fields} />
            <FailureNotice failure={setting.failure} fields={["hoursPerWeek", "startsOn"]} conflictShown />
            <TextField
              label={t`Hours a week`}
              name="hoursPerWeek"
              type="number"
              min="0.25"
              max="60"
              step="0.25"
              required
              error={setting.fieldError("hoursPerWeek")}
            />
            <TextField label={t`From`} name="startsOn" type="date" required error={setting.fieldError("startsOn")} />
          </Form>
        </Dialog>
      )}
    </Section>
  );
}
