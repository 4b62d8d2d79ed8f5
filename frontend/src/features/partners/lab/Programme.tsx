import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Programme_organization$data, Programme_organization$key } from "@/gql/lab/Programme_organization.graphql";
import { longDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { PeriodForm } from "./PeriodForm";
import { ProgrammeForm } from "./ProgrammeForm";
import { programmeStatus } from "./words";

export type Period = Programme_organization$data["programmePeriods"][number];

/** What the organization is to the partner programme, and was: each state with its first and last day. */
export function Programme(props: { organization: Programme_organization$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"change" | Period | null>(null);
  const row = useFragment(
    graphql`
      fragment Programme_organization on Organization {
        id
        version
        programmeStatus
        canUpdate
        programmePeriods {
          id
          status
          since
          until
          version
        }
      }
    `,
    props.organization,
  );
  const periods = row.programmePeriods.toReversed();
  const close = () => setOpen(null);
  const name = (one: Period) => `${term(programmeStatus, one.status, t)}, ${one.since ? longDay(i18n, one.since) : t`not known`}`;
  return (
    <Section
      id="programme"
      title={<Trans>Partner programme</Trans>}
      side={
        <span className="row">
          <Badge tone={row.programmeStatus === "MEMBER" ? "moss" : "quiet"}>{term(programmeStatus, row.programmeStatus, t)}</Badge>
          {row.canUpdate && (
            <Button size="sm" variant="subtle" onClick={() => setOpen("change")}>
              <Trans>Change the status</Trans>
            </Button>
          )}
        </span>
      }
      flush
      scrolls
    >
      {periods.length === 0 ? (
        <Empty>
          <Trans>It has not been a prospect or a partner yet.</Trans>
        </Empty>
      ) : (
        <table className={table.table} aria-label={t`History of the partner programme`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Status</Trans>
              </th>
              <th scope="col">
                <Trans>Since</Trans>
              </th>
              <th scope="col">
                <Trans>Until</Trans>
              </th>
              {row.canUpdate && (
                <th scope="col">
                  <Trans>Actions</Trans>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {periods.map((one) => (
              <tr key={one.id}>
                <th scope="row">{term(programmeStatus, one.status, t)}</th>
                <td>{one.since ? longDay(i18n, one.since) : t`not known`}</td>
                <td>{one.until ? longDay(i18n, one.until) : t`today`}</td>
                {row.canUpdate && (
                  <td>
                    <Button size="xs" variant="subtle" onClick={() => setOpen(one)} aria-label={t`Correct: ${name(one)}`}>
                      <Trans>Correct</Trans>
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {open === "change" && <ProgrammeForm organization={row} onClose={close} />}
      {open && open !== "change" && (
        <PeriodForm period={periods.find((one) => one.id === open.id) ?? open} name={name(open)} onClose={close} />
      )}
    </Section>
  );
}
