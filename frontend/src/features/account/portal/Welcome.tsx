import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { WelcomeMutation } from "@/gql/portal/WelcomeMutation.graphql";
import { boot } from "@/lib/boot";
import { useSubmit } from "@/lib/useSubmit";

/** A first visit: what one sees, what is asked, and what is not here. Said once. */
export default function Welcome() {
  const { t } = useLingui();
  const { submit, busy, failure } = useSubmit<WelcomeMutation>(graphql`
    mutation WelcomeMutation($input: DismissWelcomeInput!) {
      dismissWelcome(input: $input) {
        viewer {
          id
          isFirstVisit
        }
      }
    }
  `);
  return (
    <Section id="welcome" title={<Trans>Welcome</Trans>}>
      <div className="stack">
        <FailureNotice failure={failure} />
        <p>
          <Trans>
            You see what the lab shares with you of the engagements that you are part of: the plan, what is delivered, and what it learns.
          </Trans>{" "}
          <Trans>What waits for your decision stands first on this page, with the day by which the lab asks for it.</Trans>{" "}
          <Trans>What you accept is kept as a record that nobody can change, and the lab’s internal notes are never here.</Trans>
        </p>
        {!boot.viewAs && (
          <div>
            <Button size="sm" loading={busy} onClick={() => submit({ input: {} })} aria-label={t`Understood, close the welcome`}>
              <Trans>Understood</Trans>
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
