import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Empty, Page, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { DemandPageMutation } from "@/gql/lab/DemandPageMutation.graphql";
import type { DemandPageQuery } from "@/gql/lab/DemandPageQuery.graphql";
import type { DemandPageWithdrawMutation } from "@/gql/lab/DemandPageWithdrawMutation.graphql";
import { shortDay } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { AddNeed } from "./AddNeed";
import { Proposal } from "./Proposal";

/** What engagements need of people, who could do it, and a proposal for all of it at once. */
export default function DemandPage({ query }: { query: PreloadedQuery<DemandPageQuery> }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"add" | "proposal" | null>(null);
  const data = usePreloadedQuery<DemandPageQuery>(
    graphql`
      query DemandPageQuery {
        viewer {
          canEditAllocations
        }
        staffingNeeds {
          id
          version
          status
          weeks
          minFte
          nominalFte
          maxFte
          earliestOn
          latestOn
          note
          canEdit
          filledBy
          skill {
            name
          }
          engagement {
            reference
            title
          }
          candidates {
            person
            personName
            startsOn
            endsOn
            fte
          }
        }
        ...AddNeed_query
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
  const waiting = needs.filter((row) => row.status === "OPEN");
  const share = (value: number) => i18n.number(value, { style: "percent" });
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
          <table className={table.table} aria-label={t`Staffing needs`}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Engagement</Trans>
                </th>
                <th scope="col">
                  <Trans>Skill</Trans>
                </th>
                <th scope="col">
                  <Trans>Share</Trans>
                </th>
                <th scope="col">
                  <Trans>When</Trans>
                </th>
                <th scope="col">
                  <Trans>Who could</Trans>
                </th>
                <th scope="col">
                  <Trans>Act</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {needs.map((row) => (
                <tr key={row.id}>
                  <td>
                    <Link className="strong" to="/engagements/$reference" params={{ reference: row.engagement.reference }}>
                      {row.engagement.title}
                    </Link>
                    <div className="small dimmed">{[row.engagement.reference, row.note].filter(Boolean).join(" · ")}</div>
                  </td>
                  <td>{row.skill?.name ?? t`Any`}</td>
                  <td className="number">
                    {share(row.nominalFte)}
                    <div className="small dimmed">
                      {share(row.minFte)} – {share(row.maxFte)}
                    </div>
                  </td>
                  <td>
                    <Plural value={row.weeks} one="# week" other="# weeks" />
                    <div className="small dimmed">{t`from ${shortDay(i18n, row.earliestOn)} to ${shortDay(i18n, row.latestOn)}`}</div>
                  </td>
                  <td>
                    {row.status === "FILLED" ? (
                      <Badge tone="moss">{row.filledBy ?? t`Filled`}</Badge>
                    ) : row.candidates.length === 0 ? (
                      <Badge tone="rust">{t`Nobody`}</Badge>
                    ) : (
                      <ol style={{ margin: 0, paddingInlineStart: "1.1rem" }}>
                        {row.candidates.map((one) => (
                          <li key={one.person} className="small">
                            {one.personName}, {share(one.fte)}, {shortDay(i18n, one.startsOn)}
                            {row.canEdit && (
                              <Button
                                size="xs"
                                variant="subtle"
                                loading={taking.busy}
                                aria-label={t`Take ${one.personName} for ${row.engagement.title}`}
                                onClick={() =>
                                  taking.submit({
                                    input: { placements: [{ need: row.id, person: one.person, startsOn: one.startsOn, fte: one.fte }] },
                                  })
                                }
                              >
                                <Trans>Take</Trans>
                              </Button>
                            )}
                          </li>
                        ))}
                      </ol>
                    )}
                  </td>
                  <td>
                    {row.canEdit && (
                      <Button
                        size="xs"
                        variant="subtle"
                        aria-label={t`Withdraw the need of ${row.engagement.title}`}
                        onClick={() => withdrawing.submit({ input: { id: row.id, version: row.version } })}
                      >
                        <Trans>Withdraw</Trans>
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      {open === "add" && <AddNeed query={data} onClose={() => setOpen(null)} />}
    </Page>
  );
}
