import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { CheckField, Form } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { Skills_person$key } from "@/gql/lab/Skills_person.graphql";
import type { Skills_query$key } from "@/gql/lab/Skills_query.graphql";
import type { SkillsSetMutation } from "@/gql/lab/SkillsSetMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { AddSkill } from "./AddSkill";

/** What somebody is good at, chosen from the lab's list. */
export function Skills(props: { person: Skills_person$key; query: Skills_query$key }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, skills, canEditSkills, ...person } = useFragment(
    graphql`
      fragment Skills_person on Person {
        id
        version
        canEditSkills
        skills {
          id
          name
        }
      }
    `,
    props.person,
  );
  const { skillNames: list, viewer } = useFragment(
    graphql`
      fragment Skills_query on Query {
        viewer {
          canEditSkillList
        }
        skillNames {
          id
          name
        }
      }
    `,
    props.query,
  );
  const draftKey = `skills-${id}`;
  const { submit, busy, failure } = useSubmit<SkillsSetMutation>(
    graphql`
      mutation SkillsSetMutation($input: SetSkillsInput!) {
        setSkills(input: $input) {
          person {
            ...Skills_person
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: () => setOpen(false) },
  );
  const held = new Set(skills.map((skill) => skill.id));
  const listed = new Set(list.map((skill) => skill.id));
  const version = usePinnedVersion(person.version, failure, open);
  const fields = list.map(({ id: key, name }) => ({ name: key, label: name, saved: String(held.has(key)) }));
  const send = (data: FormData) => {
    // what is not to be seen here is not to be lost here
    const chosen = [...list.filter((skill) => data.has(skill.id)), ...skills.filter((skill) => !listed.has(skill.id))];
    submit({ input: { person: id, version, skills: chosen.map((skill) => skill.id) } });
  };
  return (
    <Section
      id="skills"
      title={<Trans>Skills</Trans>}
      side={
        canEditSkills && (
          <Button size="sm" variant="light" onClick={() => setOpen(true)}>
            <Trans>Choose skills</Trans>
          </Button>
        )
      }
    >
      {skills.length === 0 ? (
        <p className="dimmed">
          <Trans>No skill is chosen yet.</Trans>
        </p>
      ) : (
        <span className="row">
          {skills.map((skill) => (
            <Badge key={skill.id}>{skill.name}</Badge>
          ))}
        </span>
      )}
      {open && (
        <Dialog title={t`Choose skills`} onClose={() => setOpen(false)}>
          <Form
            draftKey={draftKey}
            label={t`Choose skills`}
            onSubmit={send}
            submit={<Trans>Save</Trans>}
            busy={busy}
            onCancel={() => setOpen(false)}
          >
            <LazyConflict failure={failure} fields={fields} />
            <FailureNotice failure={failure} conflictShown />
            {list.length === 0 && (
              <p className="dimmed">
                <Trans>The lab's list is empty. A director fills it.</Trans>
              </p>
            )}
            {list.map((skill) => (
              <CheckField key={skill.id} name={skill.id} label={skill.name} defaultChecked={held.has(skill.id)} />
            ))}
          </Form>
          {viewer.canEditSkillList && <AddSkill />}
        </Dialog>
      )}
    </Section>
  );
}
