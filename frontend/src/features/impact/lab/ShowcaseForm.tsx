import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { CheckField, Form, optional, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { ShowcaseForm_engagement$key } from "@/gql/lab/ShowcaseForm_engagement.graphql";
import type { ShowcaseFormMutation } from "@/gql/lab/ShowcaseFormMutation.graphql";
import { today } from "@/lib/dates";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import classes from "./impact.module.css";

export default function ShowcaseForm({ engagement, onClose }: { engagement: ShowcaseForm_engagement$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment ShowcaseForm_engagement on Engagement {
        id
        title
        showcase {
          version
          titleEn
          titleFr
          summaryEn
          summaryFr
          namesPartner
          agreedOn
        }
      }
    `,
    engagement,
  );
  const entry = row.showcase;
  const draftKey = `showcase-${row.id}`;
  const { submit, busy, failure, fieldError } = useSubmit<ShowcaseFormMutation>(
    graphql`
      mutation ShowcaseFormMutation($input: WriteShowcaseInput!) {
        writeShowcase(input: $input) {
          engagement {
            ...Showcase_engagement
          }
        }
      }
    `,
    { draftKey, done: t`Saved`, onDone: onClose },
  );
  const version = usePinnedVersion(entry?.version ?? 0, failure);
  const fields = [
    { name: "titleEn", label: t`Title in English`, saved: entry?.titleEn ?? "" },
    { name: "titleFr", label: t`Title in French`, saved: entry?.titleFr ?? "" },
    { name: "summaryEn", label: t`Summary in English`, saved: entry?.summaryEn ?? "" },
    { name: "summaryFr", label: t`Summary in French`, saved: entry?.summaryFr ?? "" },
    { name: "agreedOn", label: t`The partner agreed on`, saved: entry?.agreedOn ?? "" },
    { name: "namesPartner", label: t`Name the partner`, saved: String(entry?.namesPartner ?? false) },
  ];
  const send = (data: FormData) =>
    submit({
      input: {
        engagement: row.id,
        version,
        titleEn: text(data, "titleEn"),
        titleFr: text(data, "titleFr"),
        summaryEn: text(data, "summaryEn"),
        summaryFr: text(data, "summaryFr"),
        namesPartner: data.has("namesPartner"),
        agreedOn: optional(data, "agreedOn"),
      },
    });
  return (
    <Form draftKey={draftKey} label={t`For the public`} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={["titleEn", "titleFr", "summaryEn", "summaryFr", "agreedOn"]} conflictShown />
      <div className={classes.two}>
        <TextField
          label={t`Title in English`}
          name="titleEn"
          maxLength={200}
          defaultValue={entry?.titleEn ?? ""}
          error={fieldError("titleEn")}
          autoFocus
        />
        <TextField
          label={t`Title in French`}
          name="titleFr"
          maxLength={200}
          defaultValue={entry?.titleFr ?? ""}
          error={fieldError("titleFr")}
        />
        <TextField
          label={t`Summary in English`}
          name="summaryEn"
          rows={6}
          defaultValue={entry?.summaryEn ?? ""}
          error={fieldError("summaryEn")}
        />
        <TextField
          label={t`Summary in French`}
          name="summaryFr"
          rows={6}
          defaultValue={entry?.summaryFr ?? ""}
          error={fieldError("summaryFr")}
        />
      </div>
      <TextField
        label={t`The partner agreed on`}
        name="agreedOn"
        type="date"
        max={today()}
        hint={t`Nothing is published without it.`}
        defaultValue={entry?.agreedOn ?? ""}
        error={fieldError("agreedOn")}
      />
      <CheckField label={t`Name the partner`} name="namesPartner" defaultChecked={entry?.namesPartner ?? false} />
    </Form>
  );
}
