import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Impact_engagement$data, Impact_engagement$key } from "@/gql/portal/Impact_engagement.graphql";
import type { EnquiryUse, ImpactAnswerMutation } from "@/gql/portal/ImpactAnswerMutation.graphql";
import { shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { enquiryUse, outcomeKind } from "./words";

/** What the work led to, and what the lab asks some time after it. Nothing when there is neither. */
export function Impact({ engagement }: { engagement: Impact_engagement$key }) {
  const { t, i18n } = useLingui();
  const [asked, setAsked] = useState<string | null>(null);
  const { outcomes, impactEnquiries } = useFragment(
    graphql`
      fragment Impact_engagement on Engagement {
        outcomes {
          id
          kind
          title
          authors
          venue
          doi
          url
          happenedOn
        }
        impactEnquiries {
          id
          version
          dueOn
          use
          changed
          value
          respondent
          canAnswer
        }
      }
    `,
    engagement,
  );
  if (outcomes.length + impactEnquiries.length === 0) return null;
  const enquiry = impactEnquiries.find((row) => row.id === asked);
  return (
    <Section id="impact" title={<Trans>What came of it</Trans>} flush>
      <ul className={table.list}>
        {impactEnquiries.map((row) => (
          <li key={row.id}>
            <div className={table.line}>
              <span>
                {row.use ? (
                  <Trans>Your answer of {shortDay(i18n, row.dueOn)}</Trans>
                ) : (
                  <Trans>The lab would like to know what came of the work.</Trans>
                )}
              </span>
              {row.use && <Badge>{term(enquiryUse, row.use, t)}</Badge>}
            </div>
            {row.changed && <p className="small breakable">{row.changed}</p>}
            {(row.value || row.respondent) && (
              <p className="small dimmed breakable">{[row.value, row.respondent].filter(Boolean).join(" · ")}</p>
            )}
            {row.canAnswer && (
              <Button size="sm" variant="light" onClick={() => setAsked(row.id)}>
                <Trans>Answer</Trans>
              </Button>
            )}
          </li>
        ))}
        {outcomes.map((row) => (
          <li key={row.id}>
            <div className={table.line}>
              <span className="breakable">
                {row.doi || row.url ? (
                  <a href={row.doi ? `https://doi.org/${row.doi}` : row.url} target="_blank" rel="noreferrer">
                    {row.title}
                  </a>
                ) : (
                  row.title
                )}
              </span>
              <Badge>{term(outcomeKind, row.kind, t)}</Badge>
            </div>
            <span className="small dimmed breakable">
              {[row.authors, row.venue, row.happenedOn && shortDay(i18n, row.happenedOn)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {enquiry && <Answer enquiry={enquiry} onClose={() => setAsked(null)} />}
    </Section>
  );
}

type Enquiry = Impact_engagement$data["impactEnquiries"][number];

function Answer({ enquiry, onClose }: { enquiry: Enquiry; onClose: () => void }) {
  const { t } = useLingui();
  const draftKey = `enquiry:${enquiry.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ImpactAnswerMutation>(
    graphql`
      mutation ImpactAnswerMutation($input: AnswerImpactEnquiryInput!) {
        answerImpactEnquiry(input: $input) {
          enquiry {
            id
            use
            changed
            value
            respondent
            canAnswer
            version
          }
        }
      }
    `,
    { done: t`Thank you. The lab has your answer.`, draftKey, onDone: onClose },
  );
  const version = usePinnedVersion(enquiry.version, failure);
  const send = (data: FormData) =>
    submit({
      input: {
        id: enquiry.id,
        version,
        use: text(data, "use") as EnquiryUse,
        changed: text(data, "changed"),
        value: text(data, "value"),
      },
    });
  const options = (["IN_USE", "PARTLY", "NOT_YET", "ABANDONED"] as const).map((value) => ({ value, label: term(enquiryUse, value, t) }));
  const fields = [
    { name: "use", label: t`What was delivered is`, saved: enquiry.use ?? "", options },
    { name: "changed", label: t`What changed because of it`, saved: enquiry.changed },
    { name: "value", label: t`What it is worth, in your figures`, saved: enquiry.value },
  ];
  return (
    <Dialog title={<Trans>What came of it?</Trans>} onClose={onClose}>
      <Form
        label={t`What came of it?`}
        draftKey={draftKey}
        onSubmit={send}
        submit={<Trans>Send the answer</Trans>}
        busy={busy}
        onCancel={onClose}
      >
        <LazyConflict failure={failure} fields={fields} stands />
        <FailureNotice failure={failure} fields={["use", "changed", "value"]} conflictShown />
        <SelectField
          label={t`What was delivered is`}
          name="use"
          required
          autoFocus
          empty={t`Choose…`}
          options={options}
          defaultValue=""
          error={fieldError("use")}
        />
        <TextField label={t`What changed because of it`} name="changed" rows={4} required error={fieldError("changed")} />
        <TextField label={t`What it is worth, in your figures`} name="value" error={fieldError("value")} />
      </Form>
    </Dialog>
  );
}
