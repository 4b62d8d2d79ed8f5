import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { CheckField, Form, SelectField, TextField, optional, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import { Page, Section } from "@/components/Page";
import type { StartPageMutation } from "@/gql/lab/StartPageMutation.graphql";
import type { StartPageQuery } from "@/gql/lab/StartPageQuery.graphql";
import { addDays, monday, today } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./engagements.module.css";
import { StartPreview } from "./StartPreview";

/** From a playbook and a date to an engagement with its plan, shown before it is made. */
interface Props {
  query: PreloadedQuery<StartPageQuery>;
  /** What the address already says: where one came from. */
  search: { playbook?: string; partner?: string };
}

export default function StartPage({ query, search }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const data = usePreloadedQuery<StartPageQuery>(
    graphql`
      query StartPageQuery {
        playbooks {
          id
          title
          defaultWeeks
          minWeeks
          maxWeeks
        }
        organizationNames {
          organization
          name
        }
        personNames {
          person
          name
        }
      }
    `,
    query,
  );
  const first = data.playbooks.find((row) => row.id === search.playbook) ?? data.playbooks[0];
  const [choice, setChoice] = useState({
    playbook: first?.id ?? "",
    startsOn: monday(addDays(today(), 14)),
    weeks: first?.defaultWeeks ?? 8,
  });
  const playbook = data.playbooks.find((row) => row.id === choice.playbook);
  const draftKey = "engagement-new";
  const { submit, busy, failure, fieldError } = useSubmit<StartPageMutation>(
    graphql`
      mutation StartPageMutation($input: StartEngagementInput!) {
        startEngagement(input: $input) {
          engagement {
            id
            reference
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The engagement is started`,
      onDone: ({ startEngagement }) =>
        startEngagement &&
        void navigate({ to: "/engagements/$reference/plan", params: { reference: startEngagement.engagement.reference } }),
    },
  );
  const send = (form: FormData) =>
    submit({
      input: {
        ...choice,
        organization: text(form, "organization"),
        title: text(form, "title"),
        summary: optional(form, "summary"),
        lead: optional(form, "lead"),
        confidential: form.has("confidential"),
      },
    });
  const change = (name: string, value: string) =>
    setChoice((now) => {
      if (name === "playbook")
        return { ...now, playbook: value, weeks: data.playbooks.find((row) => row.id === value)?.defaultWeeks ?? now.weeks };
      return name === "weeks" ? { ...now, weeks: Number(value) } : { ...now, startsOn: value };
    });
  return (
    <Page
      title={<Trans>Start an engagement</Trans>}
      actions={
        <Link to="/playbooks" className="small">
          <Trans>Playbooks</Trans>
        </Link>
      }
    >
      <div className="columns">
        <Section id="what" title={<Trans>What and when</Trans>}>
          <Form draftKey={draftKey} label={t`Start an engagement`} onSubmit={send} submit={<Trans>Start</Trans>} busy={busy}>
            {data.organizationNames.length === 0 && (
              <Notice>
                <span>
                  <Trans>
                    An engagement is with a partner, and there is none yet. <Link to="/partners">Add one under Partners</Link> first.
                  </Trans>
                </span>
              </Notice>
            )}
            <FailureNotice failure={failure} fields={["title", "startsOn", "weeks", "summary", "organization", "lead"]} />
            <TextField label={t`Title`} name="title" required autoFocus error={fieldError("title")} />
            <SelectField
              label={t`Partner`}
              name="organization"
              required
              options={data.organizationNames.map((row) => ({ value: row.organization, label: row.name }))}
              {...(search.partner ? { defaultValue: search.partner } : {})}
              error={fieldError("organization")}
            />
            <SelectField
              label={t`Playbook`}
              name="playbook"
              options={data.playbooks.map((row) => ({ value: row.id, label: row.title }))}
              defaultValue={choice.playbook}
              onChange={(value) => change("playbook", value)}
            />
            <div
              className={classes.two}
              onChange={(event) => {
                const input = event.target as HTMLInputElement;
                if (input.value) change(input.name, input.value);
              }}
            >
              <TextField
                label={t`Kick-off`}
                name="startsOn"
                type="date"
                defaultValue={choice.startsOn}
                required
                error={fieldError("startsOn")}
              />
              <TextField
                key={choice.playbook}
                label={t`Length in weeks`}
                name="weeks"
                type="number"
                defaultValue={String(choice.weeks)}
                min={String(playbook?.minWeeks ?? 1)}
                max={String(playbook?.maxWeeks ?? 208)}
                required
                hint={playbook && t({ message: `${playbook.minWeeks} to ${playbook.maxWeeks}`, context: "numbers" })}
                error={fieldError("weeks")}
              />
            </div>
            <SelectField
              label={t`Lead scientist`}
              name="lead"
              empty={t`Nobody yet`}
              options={data.personNames.map((row) => ({ value: row.person, label: row.name }))}
              error={fieldError("lead")}
            />
            <TextField label={t`Summary`} name="summary" rows={3} hint={t`The client sees this.`} error={fieldError("summary")} />
            <CheckField label={t`Confidential: scientists outside the team do not see it`} name="confidential" />
          </Form>
        </Section>
        <Section id="preview" title={<Trans>What it will contain</Trans>} flush>
          <Suspense
            fallback={
              <p className="dimmed" style={{ padding: "0 1rem 1rem" }}>
                <Trans>Working out the dates…</Trans>
              </p>
            }
          >
            {choice.playbook && <StartPreview choice={choice} />}
          </Suspense>
        </Section>
      </div>
    </Page>
  );
}
