import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { StartupForm_startup$key } from "@/gql/lab/StartupForm_startup.graphql";
import type { StartupFormAddMutation } from "@/gql/lab/StartupFormAddMutation.graphql";
import type { StartupFormRemoveMutation } from "@/gql/lab/StartupFormRemoveMutation.graphql";
import type { StartupFormUpdateMutation } from "@/gql/lab/StartupFormUpdateMutation.graphql";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./programme.module.css";

interface Props {
  startup: StartupForm_startup$key | null;
  choices: { value: string; label: string }[];
  onClose: () => void;
}

/** What the lab does for a startup, and what came of it: added, or changed. */
export default function StartupForm({ choices, onClose, ...props }: Props) {
  const { t } = useLingui();
  const startup = useFragment(
    graphql`
      fragment StartupForm_startup on StartupSupport {
        id
        version
        startsOn
        endsOn
        emergedOn
        emergedFrom
        internalNote
        organization {
          name
        }
      }
    `,
    props.startup,
  );
  const onDone = () => {
    onClose();
    void refresh();
  };
  const draftKey = `startup-${startup?.id ?? "new"}`;
  const adding = useSubmit<StartupFormAddMutation>(
    graphql`
      mutation StartupFormAddMutation($input: AddStartupInput!) {
        addStartup(input: $input) {
          startup {
            id
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone },
  );
  const changing = useSubmit<StartupFormUpdateMutation>(
    graphql`
      mutation StartupFormUpdateMutation($input: UpdateStartupInput!) {
        updateStartup(input: $input) {
          startup {
            id
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone },
  );
  const removing = useSubmit<StartupFormRemoveMutation>(
    graphql`
      mutation StartupFormRemoveMutation($input: RemoveStartupInput!) {
        removeStartup(input: $input) {
          deletedId
        }
      }
    `,
    { draftKey, done: t`Deleted`, onDone },
  );
  const { busy, fieldError, ...act } = startup ? changing : adding;
  const failure = act.failure ?? removing.failure;
  const version = usePinnedVersion(startup?.version ?? 0, failure);
  const fields = startup
    ? [
        { name: "startsOn", label: t`Supported from`, saved: startup.startsOn },
        { name: "endsOn", label: t`Supported until`, saved: startup.endsOn ?? "" },
        { name: "emergedOn", label: t`Emerged from the lab on`, saved: startup.emergedOn ?? "" },
        { name: "emergedFrom", label: t`Out of which work`, saved: startup.emergedFrom },
        { name: "internalNote", label: t`Internal note`, saved: startup.internalNote },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      startsOn: text(data, "startsOn"),
      endsOn: optional(data, "endsOn"),
      emergedOn: optional(data, "emergedOn"),
      emergedFrom: text(data, "emergedFrom"),
      internalNote: text(data, "internalNote"),
    };
    if (startup) changing.submit({ input: { id: startup.id, version, ...values } });
    else adding.submit({ input: { organization: text(data, "organization"), ...values } });
  };
  return (
    <Form
      draftKey={draftKey}
      label={startup ? startup.organization.name : t`Support a startup`}
      onSubmit={send}
      submit={<Trans>Save</Trans>}
      busy={busy}
      onCancel={onClose}
      side={
        startup && (
          <Button variant="subtle" danger loading={removing.busy} onClick={() => removing.submit({ input: { id: startup.id, version } })}>
            <Trans>Delete</Trans>
          </Button>
        )
      }
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={["organization", "startsOn", "endsOn", "emergedOn", "emergedFrom"]} conflictShown />
      {!startup && (
        <SelectField
          label={t`Startup`}
          name="organization"
          required
          autoFocus
          empty={t`Choose…`}
          options={choices}
          hint={t`Organizations of the kind “Startup”; add one under Partners first.`}
          defaultValue=""
          error={fieldError("organization")}
        />
      )}
      <div className={classes.two}>
        <TextField
          label={t`Supported from`}
          name="startsOn"
          type="date"
          required
          defaultValue={startup?.startsOn ?? ""}
          error={fieldError("startsOn")}
        />
        <TextField label={t`Supported until`} name="endsOn" type="date" defaultValue={startup?.endsOn ?? ""} error={fieldError("endsOn")} />
        <TextField
          label={t`Emerged from the lab on`}
          name="emergedOn"
          type="date"
          defaultValue={startup?.emergedOn ?? ""}
          error={fieldError("emergedOn")}
        />
        <TextField
          label={t`Out of which work`}
          name="emergedFrom"
          maxLength={200}
          defaultValue={startup?.emergedFrom ?? ""}
          error={fieldError("emergedFrom")}
        />
      </div>
      <TextField
        label={t`Internal note`}
        name="internalNote"
        rows={2}
        defaultValue={startup?.internalNote ?? ""}
        error={fieldError("internalNote")}
      />
    </Form>
  );
}
