import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Leave_person$key } from "@/gql/lab/Leave_person.graphql";
import type { LeaveRemoveMutation } from "@/gql/lab/LeaveRemoveMutation.graphql";
import { longDay, today } from "@/lib/dates";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { LeaveForm } from "./LeaveForm";
import { dayPart, leaveKind } from "./words";

/** When somebody is away. Why is shown to them and to directors alone: the server sends it to nobody else. */
export function Leave(props: { person: Leave_person$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState<string | null>(null);
  const { id, leaves, canEditLeave } = useFragment(
    graphql`
      fragment Leave_person on Person {
        id
        canEditLeave
        leaves {
          id
          startsOn
          endsOn
          part
          kind
          note
          ...LeaveForm_leave
        }
      }
    `,
    props.person,
  );
  const { submit, busy, failure } = useSubmit<LeaveRemoveMutation>(
    graphql`
      mutation LeaveRemoveMutation($input: RemoveLeaveInput!) {
        removeLeave(input: $input) {
          deletedId
          person {
            ...Leave_person
          }
        }
      }
    `,
    { done: t`The leave is removed` },
  );
  const changed = leaves.find((row) => row.id === changing);
  const span = (from: string, to: string) => (from === to ? longDay(i18n, from) : t`${longDay(i18n, from)} to ${longDay(i18n, to)}`);
  return (
    <Section
      id="leave"
      title={<Trans>Leave</Trans>}
      side={
        canEditLeave && (
          <Button size="sm" variant="light" onClick={() => setOpen(true)}>
            <Trans>Enter leave</Trans>
          </Button>
        )
      }
      flush
    >
      <FailureNotice failure={failure} />
      {leaves.length === 0 && (
        <Empty>
          <Trans>No leave that you may see, since a year ago.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {leaves.map((row) => {
          const days = span(row.startsOn, row.endsOn);
          return (
            <li key={row.id} className="spread">
              <span>
                {days}
                {row.part !== "FULL" && <span className="small dimmed"> · {term(dayPart, row.part, t)}</span>}
                {row.kind && (
                  <div className="small dimmed breakable">{[term(leaveKind, row.kind, t), row.note].filter(Boolean).join(" · ")}</div>
                )}
              </span>
              <span className="row">
                {row.endsOn < today() ? <Badge>{t`Past`}</Badge> : row.startsOn <= today() && <Badge tone="sand">{t`Away now`}</Badge>}
                {canEditLeave && (
                  <Button size="xs" variant="subtle" onClick={() => setChanging(row.id)} aria-label={t`Change leave: ${days}`}>
                    <Trans>Change</Trans>
                  </Button>
                )}
                {canEditLeave && (
                  <Button
                    size="xs"
                    variant="subtle"
                    loading={busy}
                    onClick={() => submit({ input: { id: row.id } })}
                    aria-label={t`Remove leave: ${days}`}
                  >
                    <Trans>Remove</Trans>
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {open && (
        <Dialog title={t`Enter leave`} onClose={() => setOpen(false)} focus="startsOn">
          <LeaveForm person={id} onClose={() => setOpen(false)} />
        </Dialog>
      )}
      {changed && (
        <Dialog title={t`Change leave`} onClose={() => setChanging(null)} focus="startsOn">
          <LeaveForm leave={changed} onClose={() => setChanging(null)} />
        </Dialog>
      )}
    </Section>
  );
}
