import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DemandPageMutation } from "@/gql/lab/DemandPageMutation.graphql";
import type { DemandPageQuery } from "@/gql/lab/DemandPageQuery.graphql";
import type { DemandPageWithdrawMutation } from "@/gql/lab/DemandPageWithdrawMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { useLeadThere } from "@/lib/wanted";
import { NeedDialog } from "./NeedDialog";
import { NeedRow } from "./NeedRow";
import { Proposal } from "./Proposal";

/** What engagements need of people, who could do it, and a proposal for all of it at once. */
export default function DemandPage({ query }: { query: PreloadedQuery<DemandPageQuery> }) {
  const { t } = useLingui();
  // "add", "proposal", or the id of the need that is changed
  const [open, setOpen] = useState<string | null>(null);
  const data = usePreloadedQuery<DemandPageQuery>(
    graphql`
      query DemandPageQuery {
        viewer {
          canEditAllocations
        }
        staffingNeeds {
          id
          status
          engagement {
            title
          }
          ...NeedRow_need
          ...NeedDialog_need
        }
        ...NeedDialog_query
      }
    `,
    query,
  );
  const taking = useSubmit<DemandPageMutation>(
    graphql`
      mutation DemandPageMutation($input: TakeProposalInput!) {
        takeProposal(input: $input) {
          needs {
            id
            status
          }
        }
      }
    `,
    { done: t`Allocated, tentatively`, onDone: () => void refresh() },
  );
  const withdrawing = useSubmit<DemandPageWithdrawMutation>(
    graphql`
      mutation DemandPageWithdrawMutation($input: WithdrawStaffingNeedInput!) {
        withdrawStaffingNeed(input: $input) {
          need {
            id
            status
          }
        }
      }
    `,
    { done: t`The need is withdrawn`, onDone: () => void refresh() },
  );
  const needs = data.staffingNeeds;
  useLeadThere();
  const waiting = needs.filter((row) => row.status === "OPEN");
  const changed = needs.find((row) => row.id === open);
  return (
    <Page
      title={<Trans>Demand</Trans>}
      wide
      actions={
        data.viewer.canEditAllocations && (
          <>
            <Button onClick={() => setOpen("add")}>
              <Trans>Add a need</Trans>
            </Button>
            {waiting.length > 0 && (
              <Button variant="default" onClick={() => setOpen("proposal")}>
                <Trans>Propose for all of them</Trans>
              </Button>
            )}
          </>
        )
      }
    >
      <FailureNotice failure={taking.failure ?? withdrawing.failure} />
      {open === "proposal" && (
        <Proposal names={new Map(needs.map((row) => [row.id, row.engagement.title]))} onClose={() => setOpen(null)} />
      )}
      <Section id="needs" title={<Plural value={waiting.length} one="# open need" other="# open needs" />} flush scrolls>
        {needs.length === 0 ? (
          <Empty>
            <Trans>No engagement needs anybody. A need says which skill, how much of it, and from when.</Trans>
          </Empty>
        ) : (
          <table className={`${table.table} ${table.stacked}`} aria-label={t`Staffing needs`}>
            <Head />
            <tbody>
              {needs.map((row) => (
                <NeedRow
                  key={row.id}
                  need={row}
                  busy={taking.busy}
                  onTake={(placement) => taking.submit({ input: { placements: [placement] } })}
                  onChange={() => setOpen(row.id)}
                  onWithdraw={(version) => withdrawing.submit({ input: { id: row.id, version } })}
                />
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {(open === "add" || changed) && <NeedDialog query={data} need={changed ?? null} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Engagement</Trans>
        </th>
        <th scope="col">
          <Trans>Skill</Trans>
        </th>
        <th scope="col">
          <Trans context="portion">Share</Trans>
        </th>
        <th scope="col">
          <Trans>When</Trans>
        </th>
        <th scope="col">
          <Trans>Who does, who could</Trans>
        </th>
        <th scope="col">
          <Trans>Act</Trans>
        </th>
      </tr>
    </thead>
  );
}
