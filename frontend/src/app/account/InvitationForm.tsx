import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { Notice } from "@/components/Notice";
import { acceptInvitation, type InvitationFacts } from "@/lib/allauth";
import { useCall } from "@/lib/useCall";

interface Refusal {
  message: string;
  field?: string;
}

export function InvitationForm({ facts, token }: { facts: InvitationFacts; token: string }) {
  const { t, i18n } = useLingui();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { busy, problem, run } = useCall();
  const accept = (data: FormData) =>
    void run(async () => {
      const body = { name: text(data, "name"), password: text(data, "password"), language: text(data, "language") || i18n.locale };
      const { status, data: answer } = await acceptInvitation(token, body);
      if (status === 200) location.assign((answer as { next: string }).next);
      else setRefusal(answer as Refusal);
      return null;
    });
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  return (
    <Form label={t`Accept the invitation`} onSubmit={accept} submit={<Trans>Accept</Trans>} busy={busy}>
      {(problem || (refusal && !refusal.field)) && <Notice tone="rust">{problem ?? refusal?.message}</Notice>}
      {facts.needsAccount && (
        <>
          <p className="small dimmed">{facts.email}</p>
          <TextField label={t`Name`} name="name" autoComplete="name" defaultValue={facts.name} required error={errorOf("name")} />
          <TextField
            label={t`Password`}
            name="password"
            type="password"
            autoComplete="new-password"
            required
            hint={t`At least ten characters; a few words are best.`}
            error={errorOf("password")}
          />
          <SelectField
            key={i18n.locale} // follows the page's language until another one is chosen
            label={t`Language`}
            name="language"
            defaultValue={i18n.locale}
            options={[
              { value: "fr", label: "Français" },
              { value: "en", label: "English" },
            ]}
          />
        </>
      )}
    </Form>
  );
}
