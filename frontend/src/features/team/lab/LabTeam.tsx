import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, SelectField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { LabTeam_engagement$key } from "@/gql/lab/LabTeam_engagement.graphql";
import type { LabTeamAddMutation, TeamRole } from "@/gql/lab/LabTeamAddMutation.graphql";
import type { LabTeamRemoveMutation } from "@/gql/lab/LabTeamRemoveMutation.graphql";
import { shortDay } from "@/lib/dates";
import { teamRole } from "@/lib/domainTerms";
import { optionsOf, term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  engagement: LabTeam_engagement$key;
  people: readonly { readonly person: string; readonly name: string }[];
}

export function LabTeam(props: Props) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, team, allowedActions } = useFragment(
    graphql`
      fragment LabTeam_engagement on Engagement {
        id
        allowedActions
        team {
          id
          role
          since
          until
          person {
            id
            name
            title
          }
        }
      }
    `,
    props.engagement,
  );
  const draftKey = `team-${id}`;
  const adding = useSubmit<LabTeamAddMutation>(
    graphql`
      mutation LabTeamAddMutation($input: AddTeamMemberInput!) {
        addTeamMember(input: $input) {
          engagement {
            ...LabTeam_engagement
          }
        }
      }
    `,
    { draftKey, done: t`Added to the team`, onDone: () => setOpen(false) },
  );
  const removing = useSubmit<LabTeamRemoveMutation>(
    graphql`
      mutation LabTeamRemoveMutation($input: RemoveTeamMemberInput!) {
        removeTeamMember(input: $input) {
          engagement {
            ...LabTeam_engagement
          }
        }
      }
    `,
    { done: t`Removed from the team` },
  );
  const edits = allowedActions.includes("EDIT_TEAM");
  const on = new Set(team.map((row) => row.person.id));
  const free = props.people.filter((row) => !on.has(row.person)).map((row) => ({ value: row.person, label: row.name }));
  const add = (data: FormData) =>
    adding.submit({ input: { engagement: id, person: text(data, "person"), role: text(data, "role") as TeamRole } });
  return (
    <Section
      id="team"
      title={<Trans>Team of the lab</Trans>}
      side={
        edits &&
        !open && (
          <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>Add a person</Trans>
          </Button>
        )
      }
      flush
    >
      <FailureNotice failure={removing.failure} />
      {team.length === 0 && (
        <Empty>
          <Trans>Nobody is on the team yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {team.map((row) => (
          <li key={row.id} className={table.line}>
            <span>
              {row.person.name}{" "}
              <span className="small dimmed">
                {term(teamRole, row.role, t)} · {t`since ${shortDay(i18n, row.since)}`}
              </span>
            </span>
            {edits && (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => removing.submit({ input: { id: row.id } })}
                aria-label={t`Remove ${row.person.name}`}
              >
                <Trans>Remove</Trans>
              </Button>
            )}
          </li>
        ))}
        {open && (
          <li>
            <Form
              draftKey={draftKey}
              label={t`Add a person`}
              onSubmit={add}
              submit={<Trans>Add</Trans>}
              busy={adding.busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={adding.failure} fields={["person"]} />
              <SelectField label={t`Person`} name="person" options={free} error={adding.fieldError("person")} />
              <SelectField label={t`Role`} name="role" options={optionsOf(teamRole, t)} defaultValue="SCIENTIST" />
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
