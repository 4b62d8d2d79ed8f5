import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { EventRow_event$key } from "@/gql/lab/EventRow_event.graphql";
import type { EventRowAnnounceMutation } from "@/gql/lab/EventRowAnnounceMutation.graphql";
import type { EventRowCancelMutation } from "@/gql/lab/EventRowCancelMutation.graphql";
import type { EventRowRegisterMutation } from "@/gql/lab/EventRowRegisterMutation.graphql";
import type { EventRowWithdrawMutation } from "@/gql/lab/EventRowWithdrawMutation.graphql";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { when } from "../when";
import { audience, eventKind, eventStatus, placeStatus, placeTone } from "../words";

const EventForm = lazy(() => import("./EventForm"));
const Attendance = lazy(() => import("./Attendance"));

export function EventRow({ event }: { event: EventRow_event$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState<"edit" | "people" | "cancel" | null>(null);
  const row = useFragment(
    graphql`
      fragment EventRow_event on ProgrammeEvent {
        id
        version
        kind
        audience
        status
        title
        description
        startsAt
        endsAt
        place
        link
        capacity
        freePlaces
        taken
        attended
        myPlace
        allowedActions
        internalNote
        isIllustrative
        ...EventForm_event
        ...Attendance_event
      }
    `,
    event,
  );
  const announce = useSubmit<EventRowAnnounceMutation>(
    graphql`
      mutation EventRowAnnounceMutation($input: AnnounceEventInput!) {
        announceEvent(input: $input) {
          event {
            ...EventRow_event
          }
        }
      }
    `,
    { done: t`The event is announced` },
  );
  const cancel = useSubmit<EventRowCancelMutation>(
    graphql`
      mutation EventRowCancelMutation($input: CancelEventInput!) {
        cancelEvent(input: $input) {
          event {
            ...EventRow_event
          }
        }
      }
    `,
    { done: t`The event is cancelled`, onDone: () => setOpen(null) },
  );
  const register = useSubmit<EventRowRegisterMutation>(graphql`
    mutation EventRowRegisterMutation($input: RegisterForEventInput!) {
      registerForEvent(input: $input) {
        event {
          ...EventRow_event
        }
      }
    }
  `);
  const withdraw = useSubmit<EventRowWithdrawMutation>(graphql`
    mutation EventRowWithdrawMutation($input: WithdrawFromEventInput!) {
      withdrawFromEvent(input: $input) {
        event {
          ...EventRow_event
        }
      }
    }
  `);
  const title = row.title;
  const may = (action: (typeof row.allowedActions)[number]) => row.allowedActions.includes(action);
  const input = { id: row.id, version: row.version };
  const close = () => setOpen(null);
  return (
    <li id={row.id}>
      <div className={table.line}>
        <span className="breakable">
          <strong>{title}</strong> <span className="small dimmed">{when(i18n, row.startsAt, row.endsAt)}</span>
        </span>
        <span className="row">
          {row.status !== "ANNOUNCED" && (
            <Badge tone={row.status === "CANCELLED" ? "rust" : "quiet"}>{term(eventStatus, row.status, t)}</Badge>
          )}
          {row.myPlace && <Badge tone={placeTone[row.myPlace] ?? "quiet"}>{term(placeStatus, row.myPlace, t)}</Badge>}
          <Badge>{term(eventKind, row.kind, t)}</Badge>
        </span>
      </div>
      <div className="row small dimmed">
        {row.place && <span className="breakable">{row.place}</span>}
        {row.link && (
          <a href={row.link} target="_blank" rel="noreferrer">
            <Trans>Online</Trans>
          </a>
        )}
        <span>{term(audience, row.audience, t)}</span>
        <span>
          <Plural value={row.taken} one="# registered" other="# registered" />
        </span>
        {row.attended > 0 && (
          <span>
            <Plural value={row.attended} one="# came" other="# came" />
          </span>
        )}
        {typeof row.freePlaces === "number" && (
          <span>
            <Plural value={row.freePlaces} one="# place free" other="# places free" />
          </span>
        )}
        {row.isIllustrative && <Badge>{t`Illustrative`}</Badge>}
      </div>
      {row.description && <p className="small breakable">{row.description}</p>}
      {row.internalNote && <p className="small dimmed breakable">{t`Internal note: ${row.internalNote}`}</p>}
      <FailureNotice failure={announce.failure ?? register.failure ?? withdraw.failure} />
      <div className="row">
        {may("REGISTER") && (
          <Button
            size="xs"
            variant="light"
            loading={register.busy}
            onClick={() => register.submit({ input: { id: row.id } })}
            aria-label={row.freePlaces === 0 ? t`Join the waiting list: ${title}` : t`Register: ${title}`}
          >
            {row.freePlaces === 0 ? <Trans>Join the waiting list</Trans> : <Trans>Register</Trans>}
          </Button>
        )}
        {may("WITHDRAW") && (
          <Button
            size="xs"
            variant="subtle"
            loading={withdraw.busy}
            onClick={() => withdraw.submit({ input: { id: row.id } })}
            aria-label={t`Give the place back: ${title}`}
          >
            <Trans>Give the place back</Trans>
          </Button>
        )}
        {may("ANNOUNCE") && (
          <Button
            size="xs"
            variant="light"
            loading={announce.busy}
            onClick={() => announce.submit({ input })}
            aria-label={t`Announce ${title}`}
          >
            <Trans>Announce</Trans>
          </Button>
        )}
        {(row.taken > 0 || may("MARK")) && (
          <Button size="xs" variant="subtle" onClick={() => setOpen("people")} aria-label={t`Who comes: ${title}`}>
            <Trans>Who comes</Trans>
          </Button>
        )}
        {may("UPDATE") && (
          <Button size="xs" variant="subtle" onClick={() => setOpen("edit")} aria-label={t`Edit ${title}`}>
            <Trans>Edit</Trans>
          </Button>
        )}
        <a href={`/api/events/${encodeURIComponent(row.id)}.ics`} className="small" aria-label={t`Calendar file: ${title}`}>
          <Trans>Calendar file</Trans>
        </a>
        {may("CANCEL") && (
          <Button size="xs" variant="subtle" danger onClick={() => setOpen("cancel")} aria-label={t`Cancel the event: ${title}`}>
            <Trans>Cancel the event</Trans>
          </Button>
        )}
      </div>
      {open && (
        <Dialog
          title={open === "edit" ? t`Edit the event` : open === "people" ? t`Who comes` : t`Cancel the event?`}
          onClose={close}
          wide={open === "edit"}
          // the list is read from its top: what is counted stands below it
          {...(open === "people" ? { focus: "list" } : {})}
        >
          <Suspense>
            {open === "edit" && <EventForm event={row} onClose={close} />}
            {open === "people" && <Attendance event={row} mayMark={may("MARK")} />}
            {open === "cancel" && (
              <div className="stack">
                <FailureNotice failure={cancel.failure} />
                <p>
                  <Trans>Those registered are told by mail, and see it in the programme as cancelled. It cannot be taken back.</Trans>
                </p>
                <div className="row">
                  <Button danger loading={cancel.busy} onClick={() => cancel.submit({ input })}>
                    <Trans>Cancel the event</Trans>
                  </Button>
                  <Button variant="subtle" onClick={close}>
                    <Trans>Keep it</Trans>
                  </Button>
                </div>
              </div>
            )}
          </Suspense>
        </Dialog>
      )}
    </li>
  );
}
