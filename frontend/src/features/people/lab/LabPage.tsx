import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { NotForYou } from "@/components/ErrorBoundary";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import { Page, Section } from "@/components/Page";
import { ZoneField } from "@/components/ZoneField";
import type { LabPageMutation, Language } from "@/gql/lab/LabPageMutation.graphql";
import type { LabPageQuery } from "@/gql/lab/LabPageQuery.graphql";
import { boot } from "@/lib/boot";
import { refresh } from "@/lib/refresh";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { LANGUAGES } from "./languages";

const TEXTS = ["name", "team", "city", "country", "region", "timeZone", "heading", "address", "email"] as const;

/** What the lab is called, where it is, whose holidays it keeps, and what stands at the head of what leaves it. */
export default function LabPage({ query }: { query: PreloadedQuery<LabPageQuery> }) {
  const { t } = useLingui();
  const { lab } = usePreloadedQuery<LabPageQuery>(
    graphql`
      query LabPageQuery {
        lab {
          version
          name
          team
          city
          country
          region
          timeZone
          heading
          address
          email
          language
          canEdit
        }
      }
    `,
    query,
  );
  // the form stays open: what it has just saved itself overtakes nobody
  const [own, setOwn] = useState(0);
  const { submit, busy, failure, fieldError } = useSubmit<LabPageMutation>(
    graphql`
      mutation LabPageMutation($input: UpdateLabInput!) {
        updateLab(input: $input) {
          lab {
            version
            name
          }
        }
      }
    `,
    {
      done: t`Saved`,
      draftKey: "lab",
      onDone: ({ updateLab }) => {
        if (updateLab) {
          boot.labName = updateLab.lab.name;
          setOwn(updateLab.lab.version);
        }
        void refresh();
      },
    },
  );
  const version = Math.max(usePinnedVersion(lab.version, failure), own);
  if (!lab.canEdit) return <NotForYou />;
  const fields = [
    { name: "name", label: t`Name`, saved: lab.name },
    { name: "team", label: t`Team`, saved: lab.team },
    { name: "heading", label: t`Heading`, saved: lab.heading },
    { name: "address", label: t`Address`, saved: lab.address },
    { name: "email", label: t`E-mail for the public`, saved: lab.email },
    { name: "city", label: t`City`, saved: lab.city },
    { name: "country", label: t`Country`, saved: lab.country },
    { name: "region", label: t`Region`, saved: lab.region },
    { name: "timeZone", label: t`Time zone`, saved: lab.timeZone },
    { name: "language", label: t`Language`, saved: lab.language, options: LANGUAGES },
  ];
  const send = (data: FormData) => {
    const texts = Object.fromEntries(TEXTS.map((name) => [name, text(data, name)]));
    submit({ input: { version, ...texts, language: text(data, "language") as Language } });
  };
  return (
    <Page title={<Trans>The lab</Trans>} over={lab.name}>
      <Section id="lab" title={<Trans>What it says of itself</Trans>}>
        <Form draftKey="lab" label={t`The lab`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy}>
          <LazyConflict failure={failure} fields={fields} />
          <FailureNotice failure={failure} fields={[...TEXTS, "language"]} conflictShown />
          <div className="columns">
            <div className="stack">
              <TextField label={t`Name`} name="name" required maxLength={120} defaultValue={lab.name} error={fieldError("name")} />
              <TextField label={t`Team`} name="team" maxLength={200} defaultValue={lab.team} error={fieldError("team")} />
              <TextField
                label={t`Heading`}
                name="heading"
                maxLength={160}
                defaultValue={lab.heading}
                hint={t`Stands at the head of reports and public pages, and below mails. Empty: the name.`}
                error={fieldError("heading")}
              />
              <TextField
                label={t`Address`}
                name="address"
                rows={3}
                maxLength={500}
                defaultValue={lab.address}
                hint={t`As it should be printed, line by line.`}
                error={fieldError("address")}
              />
              <TextField
                label={t`E-mail for the public`}
                name="email"
                type="email"
                maxLength={254}
                defaultValue={lab.email}
                error={fieldError("email")}
              />
            </div>
            <div className="stack">
              <TextField label={t`City`} name="city" maxLength={120} defaultValue={lab.city} error={fieldError("city")} />
              <TextField
                label={t`Country`}
                name="country"
                required
                maxLength={2}
                defaultValue={lab.country}
                hint={t`Two letters, such as CA.`}
                error={fieldError("country")}
              />
              <TextField
                label={t`Region`}
                name="region"
                maxLength={10}
                defaultValue={lab.region}
                hint={t`Whose public holidays count, such as QC. They lower everybody’s capacity.`}
                error={fieldError("region")}
              />
              <ZoneField
                value={lab.timeZone}
                hint={t`Of new people, and of reminders and digests that go out by the clock.`}
                error={fieldError("timeZone")}
              />
              <SelectField
                label={t`Language`}
                name="language"
                defaultValue={lab.language}
                options={LANGUAGES}
                hint={t`Of new people, until they choose another one.`}
              />
            </div>
          </div>
        </Form>
      </Section>
    </Page>
  );
}
