import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { OnlyLooking } from "@/components/OnlyLooking";
import { Page, Section } from "@/components/Page";
import { ZoneField } from "@/components/ZoneField";
import type { Language, ProfilePageMutation } from "@/gql/portal/ProfilePageMutation.graphql";
import type { ProfilePageQuery } from "@/gql/portal/ProfilePageQuery.graphql";
import { boot } from "@/lib/boot";
import { activate } from "@/lib/i18n";
import { useSubmit } from "@/lib/useSubmit";

export default function ProfilePage({ query }: { query: PreloadedQuery<ProfilePageQuery> }) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<ProfilePageQuery>(
    graphql`
      query ProfilePageQuery {
        viewer {
          id
          name
          email
          language
          timeZone
        }
      }
    `,
    query,
  );
  const draftKey = "profile";
  const { submit, busy, failure, fieldError } = useSubmit<ProfilePageMutation>(
    graphql`
      mutation ProfilePageMutation($input: UpdateProfileInput!) {
        updateProfile(input: $input) {
          viewer {
            id
            name
            language
            timeZone
          }
        }
      }
    `,
    {
      draftKey,
      done: t`Saved`,
      onDone: ({ updateProfile }) => {
        if (!updateProfile) return;
        boot.timeZone = updateProfile.viewer.timeZone;
        void activate(updateProfile.viewer.language === "FRENCH" ? "fr" : "en");
      },
    },
  );
  const send = (data: FormData) =>
    submit({ input: { name: text(data, "name"), language: text(data, "language") as Language, timeZone: text(data, "timeZone") } });
  return (
    <Page title={<Trans>Settings</Trans>} over={viewer.email}>
      <Section id="profile" title={<Trans>Profile</Trans>}>
        <OnlyLooking>
          <Form draftKey={draftKey} label={t`Profile`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy}>
            <FailureNotice failure={failure} fields={["name", "language", "timeZone"]} />
            <TextField label={t`Name`} name="name" required defaultValue={viewer.name} error={fieldError("name")} />
            <SelectField
              label={t`Language`}
              name="language"
              defaultValue={viewer.language}
              options={[
                { value: "FRENCH", label: "Français" },
                { value: "ENGLISH", label: "English" },
              ]}
            />
            <ZoneField value={viewer.timeZone} error={fieldError("timeZone")} />
          </Form>
        </OnlyLooking>
      </Section>
    </Page>
  );
}
