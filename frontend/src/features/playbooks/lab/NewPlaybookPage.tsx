import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { NotForYou } from "@/components/ErrorBoundary";
import { SelectField } from "@/components/Form";
import { Page, Section } from "@/components/Page";
import type { NewPlaybookPageMutation } from "@/gql/lab/NewPlaybookPageMutation.graphql";
import type { NewPlaybookPageQuery } from "@/gql/lab/NewPlaybookPageQuery.graphql";
import { useSubmit } from "@/lib/useSubmit";
import { PlaybookForm } from "./PlaybookForm";

interface Props {
  query: PreloadedQuery<NewPlaybookPageQuery>;
  search: { copy?: string };
  onSearch: (next: { copy?: string }) => void;
}

/** A playbook of the lab's own, begun from a copy of another one. */
export default function NewPlaybookPage({ query, search, onSearch }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { playbooks, canAddPlaybook } = usePreloadedQuery<NewPlaybookPageQuery>(
    graphql`
      query NewPlaybookPageQuery {
        canAddPlaybook
        playbooks(retired: true) {
          id
          key
          title
          text
        }
      }
    `,
    query,
  );
  const { submit, busy, failure, fieldError } = useSubmit<NewPlaybookPageMutation>(
    graphql`
      mutation NewPlaybookPageMutation($input: AddPlaybookInput!) {
        addPlaybook(input: $input) {
          playbook {
            id
          }
        }
      }
    `,
    {
      done: t`The playbook is added`,
      onDone: ({ addPlaybook }) => addPlaybook && void navigate({ to: "/playbooks/$id", params: { id: addPlaybook.playbook.id } }),
    },
  );
  if (!canAddPlaybook) return <NotForYou />;
  const from = playbooks.find((row) => row.id === search.copy) ?? playbooks[0];
  const taken = new Set(playbooks.map((row) => row.key));
  const free = (key: string) => {
    let number = 2;
    while (taken.has(`${key}_${number}`)) number += 1;
    return `${key}_${number}`;
  };
  const start = from ? from.text.replace(/^key: .*$/m, `key: ${free(from.key)}`) : "";
  return (
    <Page title={<Trans>Write a playbook</Trans>}>
      <div style={{ maxInlineSize: "24rem" }}>
        <SelectField
          label={t`Begin from a copy of`}
          name="copy"
          options={playbooks.map((row) => ({ value: row.id, label: row.title }))}
          defaultValue={from?.id ?? ""}
          onChange={(copy) => onSearch({ copy })}
        />
      </div>
      <Section id="definition" title={<Trans>Definition</Trans>}>
        <PlaybookForm
          key={from?.id}
          label={t`Write a playbook`}
          draftKey={`playbook:new:${from?.key ?? ""}`}
          start={start}
          busy={busy}
          failure={failure}
          error={fieldError("definition")}
          onSend={(definition) => submit({ input: { definition } })}
        />
      </Section>
    </Page>
  );
}
