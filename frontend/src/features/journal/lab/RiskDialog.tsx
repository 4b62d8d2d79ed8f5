import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { RiskDialog_engagement$key } from "@/gql/lab/RiskDialog_engagement.graphql";
import type { RiskDialog_risk$key } from "@/gql/lab/RiskDialog_risk.graphql";
import type { RiskCategory, RiskDialogAddMutation, RiskLevel } from "@/gql/lab/RiskDialogAddMutation.graphql";
import type { RiskDialogUpdateMutation, RiskStatus } from "@/gql/lab/RiskDialogUpdateMutation.graphql";
import { riskCategory, riskLevel, riskStatus } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";

const FIELDS = ["title", "mitigation", "owner", "reviewOn"];

/** Writes a risk down, or changes, closes and reopens one. */
export function RiskDialog(props: { engagement: RiskDialog_engagement$key; risk: RiskDialog_risk$key | null; onClose: () => void }) {
  const { t } = useLingui();
  const { id, mentionable } = useFragment(
    graphql`
      fragment RiskDialog_engagement on Engagement {
        id
        mentionable {
          id
          name
          fromClient
        }
      }
    `,
    props.engagement,
  );
  const risk = useFragment(
    graphql`
      fragment RiskDialog_risk on Risk {
        id
        version
        title
        category
        likelihood
        impact
        mitigation
        status
        reviewOn
        owner {
          id
        }
      }
    `,
    props.risk,
  );
  const draftKey = `risk-${risk?.id ?? id}`;
  const add = useSubmit<RiskDialogAddMutation>(
    graphql`
      mutation RiskDialogAddMutation($input: AddRiskInput!) {
        addRisk(input: $input) {
          engagement {
            ...Risks_engagement
          }
        }
      }
    `,
    { done: t`The risk is added`, draftKey, onDone: props.onClose },
  );
  const update = useSubmit<RiskDialogUpdateMutation>(
    graphql`
      mutation RiskDialogUpdateMutation($input: UpdateRiskInput!) {
        updateRisk(input: $input) {
          risk {
            id
            title
            category
            likelihood
            impact
            mitigation
            status
            reviewOn
            version
            owner {
              id
              name
            }
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: props.onClose },
  );
  const act = risk ? update : add;
  const version = usePinnedVersion(risk?.version ?? 0, update.failure);
  const [categories, levels, statuses] = [optionsOf(riskCategory, t), optionsOf(riskLevel, t), optionsOf(riskStatus, t)];
  const owners = mentionable.filter((person) => !person.fromClient).map((person) => ({ value: person.id, label: person.name }));
  const saved = risk
    ? [
        { name: "title", label: t`What may go wrong`, saved: risk.title },
        { name: "category", label: t`Category`, saved: risk.category, options: categories },
        { name: "likelihood", label: t`Likelihood`, saved: risk.likelihood, options: levels },
        { name: "impact", label: t`Impact`, saved: risk.impact, options: levels },
        { name: "mitigation", label: t`Response`, saved: risk.mitigation },
        { name: "owner", label: t`Owner`, saved: risk.owner?.id ?? "", options: owners },
        { name: "reviewOn", label: t`Review on`, saved: risk.reviewOn ?? "" },
        { name: "status", label: t`Status`, saved: risk.status, options: statuses },
      ]
    : [];
  const send = (data: FormData) => {
    const values = {
      title: text(data, "title"),
      category: text(data, "category") as RiskCategory,
      likelihood: text(data, "likelihood") as RiskLevel,
      impact: text(data, "impact") as RiskLevel,
      mitigation: text(data, "mitigation"),
      owner: optional(data, "owner"),
      reviewOn: optional(data, "reviewOn"),
    };
    if (risk) update.submit({ input: { id: risk.id, version, status: text(data, "status") as RiskStatus, ...values } });
    else add.submit({ input: { engagement: id, ...values } });
  };
  return (
    <Dialog title={risk ? <Trans>Edit the risk</Trans> : <Trans>Add a risk</Trans>} onClose={props.onClose}>
      <Form
        label={risk ? t`Edit the risk` : t`Add a risk`}
        onSubmit={send}
        submit={risk ? <Trans>Save</Trans> : <Trans>Add</Trans>}
        busy={act.busy}
        onCancel={props.onClose}
        draftKey={draftKey}
      >
        <LazyConflict failure={act.failure} fields={saved} />
        <FailureNotice failure={act.failure} fields={FIELDS} conflictShown />
        <TextField
          label={t`What may go wrong`}
          name="title"
          required
          autoFocus
          maxLength={200}
          defaultValue={risk?.title}
          error={act.fieldError("title")}
        />
        <SelectField label={t`Category`} name="category" options={categories} defaultValue={risk?.category} />
        <SelectField label={t`Likelihood`} name="likelihood" options={levels} defaultValue={risk?.likelihood ?? "MEDIUM"} />
        <SelectField label={t`Impact`} name="impact" options={levels} defaultValue={risk?.impact ?? "MEDIUM"} />
        <TextField label={t`Response`} name="mitigation" rows={3} defaultValue={risk?.mitigation} error={act.fieldError("mitigation")} />
        <SelectField
          label={t`Owner`}
          name="owner"
          empty={t`Nobody yet`}
          defaultValue={risk?.owner?.id}
          options={owners}
          error={act.fieldError("owner")}
        />
        <TextField
          label={t`Review on`}
          name="reviewOn"
          type="date"
          defaultValue={risk?.reviewOn ?? undefined}
          error={act.fieldError("reviewOn")}
        />
        {risk && <SelectField label={t`Status`} name="status" options={statuses} defaultValue={risk.status} />}
      </Form>
    </Dialog>
  );
}
