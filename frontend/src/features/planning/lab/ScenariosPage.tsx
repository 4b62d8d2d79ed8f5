import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePaginationFragment, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { FailureNotice } from "@/components/Notice";
import { ShowMore } from "@/components/More";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ScenariosPageCreateMutation } from "@/gql/lab/ScenariosPageCreateMutation.graphql";
import type { ScenariosPage_query$key } from "@/gql/lab/ScenariosPage_query.graphql";
import type { ScenariosPagePaginationQuery } from "@/gql/lab/ScenariosPagePaginationQuery.graphql";
import type { ScenariosPageQuery } from "@/gql/lab/ScenariosPageQuery.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { scenarioStatus, scenarioTone } from "./words";

/** Branches of the plan: what if we accept this one, move that one, lose somebody? */
export default function ScenariosPage({ query }: { query: PreloadedQuery<ScenariosPageQuery> }) {
  const { t, i18n } = useLingui();
  const [adding, setAdding] = useState(false);
  const whole = usePreloadedQuery<ScenariosPageQuery>(
    graphql`
      query ScenariosPageQuery {
        scenarioNames {
          scenario
          name
          status
        }
        ...ScenariosPage_query
      }
    `,
    query,
  );
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<ScenariosPagePaginationQuery, ScenariosPage_query$key>(
    graphql`
      fragment ScenariosPage_query on Query
      @refetchable(queryName: "ScenariosPagePaginationQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 100 }, cursor: { type: "String" }) {
        scenarios(first: $count, after: $cursor) @connection(key: "ScenariosPage_scenarios") {
          totalCount
          edges {
            node {
              id
              name
              note
              status
              createdAt
              changeCount
              createdBy {
                name
              }
            }
          }
        }
      }
    `,
    whole,
  );
  const { scenarios } = data;
  const rows = scenarios.edges.map(({ node }) => node);
  const branches = whole.scenarioNames.filter((one) => one.status !== "APPLIED");
  return (
    <Page
      title={<Trans>Scenarios</Trans>}
      actions={
        <Button onClick={() => setAdding(true)}>
          <Trans>Branch the plan</Trans>
        </Button>
      }
    >
      <Section id="scenarios" title={<Trans>Branches of the plan</Trans>} flush>
        {rows.length === 0 && (
          <Empty>
            <Trans>
              What if we accept this intervention? Branch the plan, allocate and move dates freely, compare it with today, and apply it or
              throw it away.
            </Trans>
          </Empty>
        )}
        <ul className={table.list}>
          {rows.map((row) => {
            const day = shortDay(i18n, dayOf(row.createdAt));
            const name = row.createdBy?.name ?? "";
            return (
              <li key={row.id}>
                <div className={table.line}>
                  <Link to="/scenarios/$id" params={{ id: row.id }} className="breakable">
                    {row.name}
                  </Link>
                  <Badge tone={scenarioTone[row.status] ?? "quiet"}>{term(scenarioStatus, row.status, t)}</Badge>
                </div>
                <div className="row small dimmed">
                  <span>
                    <Plural value={row.changeCount} one="# change" other="# changes" />
                  </span>
                  <span>
                    <Trans>
                      {name}, {day}
                    </Trans>
                  </span>
                </div>
                {row.note && <p className="small breakable">{row.note}</p>}
              </li>
            );
          })}
        </ul>
        {hasNext && <ShowMore left={scenarios.totalCount - rows.length} busy={isLoadingNext} onMore={() => loadNext(100)} />}
      </Section>
      {adding && (
        <Dialog title={<Trans>Branch the plan</Trans>} onClose={() => setAdding(false)}>
          <NewScenario from={branches.map((one) => ({ value: one.scenario, label: one.name }))} onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </Page>
  );
}

function NewScenario({ from, onClose }: { from: { value: string; label: string }[]; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const draftKey = "scenario-new";
  const { submit, busy, failure, fieldError } = useSubmit<ScenariosPageCreateMutation>(
    graphql`
      mutation ScenariosPageCreateMutation($input: CreateScenarioInput!) {
        createScenario(input: $input) {
          scenario {
            id
          }
        }
      }
    `,
    {
      draftKey,
      onDone: ({ createScenario }) => createScenario && void navigate({ to: "/scenarios/$id", params: { id: createScenario.scenario.id } }),
    },
  );
  return (
    <Form
      draftKey={draftKey}
      label={t`Branch the plan`}
      onSubmit={(data) => submit({ input: { name: text(data, "name"), note: optional(data, "note"), copied: optional(data, "copied") } })}
      submit={<Trans>Branch</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <FailureNotice failure={failure} fields={["name", "note", "copied"]} />
      <TextField label={t`Name`} name="name" required autoFocus maxLength={120} error={fieldError("name")} />
      <SelectField label={t`Begin from`} name="copied" empty={t`The plan as it is`} options={from} error={fieldError("copied")} />
      <TextField label={t`What it is for`} name="note" rows={3} error={fieldError("note")} />
    </Form>
  );
}
