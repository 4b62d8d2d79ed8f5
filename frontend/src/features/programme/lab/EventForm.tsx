import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Form, optional, SelectField, text, TextField } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { EventForm_event$key } from "@/gql/lab/EventForm_event.graphql";
import type { Audience, EventFormAddMutation, EventKind } from "@/gql/lab/EventFormAddMutation.graphql";
import type { EventFormUpdateMutation } from "@/gql/lab/EventFormUpdateMutation.graphql";
import { refresh } from "@/lib/refresh";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { fromLocal, local } from "../when";
import { audience, eventKind } from "../words";
import classes from "./programme.module.css";

const FIELDS = [
  "kind",
  "titleEn",
  "titleFr",
  "description",
  "startsAt",
  "endsAt",
  "place",
  "link",
  "audience",
  "capacity",
  "repeatWeeks",
  "internalNote",
];

/** Plans an event, once or weekly, or changes one. */
export default function EventForm({ event, onClose }: { event?: EventForm_event$key; onClose: () => void }) {
  const { t } = useLingui();
  const row = useFragment(
    graphql`
      fragment EventForm_event on ProgrammeEvent {
        id
        version
        kind
        titleEn
        titleFr
        description
        startsAt
        endsAt
        place
        link
        audience
        capacity
        internalNote
      }
    `,
    event ?? null,
  );
  const draftKey = `event-${row?.id ?? "new"}`;
  const adding = useSubmit<EventFormAddMutation>(
    graphql`
      mutation EventFormAddMutation($input: CreateEventInput!) {
        createEvent(input: $input) {
          events {
            id
          }
        }
      }
    `,
    {
      done: t`Planned as a draft`,
      draftKey,
      onDone: () => {
        onClose();
        void refresh();
      },
    },
  );
  const changing = useSubmit<EventFormUpdateMutation>(
    graphql`
      mutation EventFormUpdateMutation($input: UpdateEventInput!) {
        updateEvent(input: $input) {
          event {
            ...EventRow_event
          }
        }
      }
    `,
    { done: t`Saved`, draftKey, onDone: onClose },
  );
  const { busy, failure, fieldError } = row ? changing : adding;
  const version = usePinnedVersion(row?.version ?? 0, failure);
  const [kinds, audiences] = [optionsOf(eventKind, t), optionsOf(audience, t)];
  const fields = row
    ? [
        { name: "kind", label: t`Kind`, saved: row.kind, options: kinds },
        { name: "audience", label: t`For whom`, saved: row.audience, options: audiences },
        { name: "titleEn", label: t`Title in English`, saved: row.titleEn },
        { name: "titleFr", label: t`Title in French`, saved: row.titleFr },
        { name: "startsAt", label: t`From`, saved: local(row.startsAt) },
        { name: "endsAt", label: t`To`, saved: local(row.endsAt) },
        { name: "place", label: t`Place`, saved: row.place },
        { name: "link", label: t`Web address`, saved: row.link },
        { name: "capacity", label: t`Places`, saved: row.capacity ? String(row.capacity) : "" },
        { name: "description", label: t`Description`, saved: row.description },
        { name: "internalNote", label: t`Internal note`, saved: row.internalNote },
      ]
    : [];
  const send = (data: FormData) => {
    const instant = (name: string) => fromLocal(text(data, name));
    const values = {
      kind: text(data, "kind") as EventKind,
      titleEn: text(data, "titleEn"),
      titleFr: text(data, "titleFr"),
      description: text(data, "description"),
      startsAt: instant("startsAt"),
      endsAt: instant("endsAt"),
      place: text(data, "place"),
      link: text(data, "link"),
      audience: text(data, "audience") as Audience,
      capacity: optional(data, "capacity") ? Number(text(data, "capacity")) : null,
      internalNote: text(data, "internalNote"),
    };
    if (row) changing.submit({ input: { id: row.id, version, ...values } });
    else adding.submit({ input: { ...values, repeatWeeks: Number(text(data, "repeatWeeks") || 1) } });
  };
  return (
    <Form
      draftKey={draftKey}
      label={row ? t`Edit the event` : t`Plan an event`}
      onSubmit={send}
      submit={row ? <Trans>Save</Trans> : <Trans context="verb">Plan</Trans>}
      busy={busy}
      onCancel={onClose}
    >
      <LazyConflict failure={failure} fields={fields} />
      <FailureNotice failure={failure} fields={FIELDS} conflictShown />
      <div className={classes.two}>
        <SelectField label={t`Kind`} name="kind" required autoFocus options={kinds} defaultValue={row?.kind ?? "READING_GROUP"} />
        <SelectField label={t`For whom`} name="audience" required options={audiences} defaultValue={row?.audience ?? "LAB"} />
        <TextField
          label={t`Title in English`}
          name="titleEn"
          maxLength={200}
          defaultValue={row?.titleEn ?? ""}
          error={fieldError("titleEn")}
        />
        <TextField
          label={t`Title in French`}
          name="titleFr"
          maxLength={200}
          defaultValue={row?.titleFr ?? ""}
          error={fieldError("titleFr")}
        />
        <TextField
          label={t`From`}
          name="startsAt"
          type="datetime-local"
          required
          defaultValue={row ? local(row.startsAt) : ""}
          error={fieldError("startsAt")}
        />
        <TextField
          label={t`To`}
          name="endsAt"
          type="datetime-local"
          required
          defaultValue={row ? local(row.endsAt) : ""}
          error={fieldError("endsAt")}
        />
        <TextField label={t`Place`} name="place" maxLength={200} defaultValue={row?.place ?? ""} error={fieldError("place")} />
        <TextField label={t`Web address`} name="link" placeholder="https://" defaultValue={row?.link ?? ""} error={fieldError("link")} />
        <TextField
          label={t`Places`}
          name="capacity"
          type="number"
          min="1"
          hint={t`Empty for as many as come`}
          defaultValue={row?.capacity ? String(row.capacity) : ""}
          error={fieldError("capacity")}
        />
        {!row && (
          <TextField
            label={t`Weeks in a row`}
            name="repeatWeeks"
            type="number"
            min="1"
            max="52"
            defaultValue="1"
            error={fieldError("repeatWeeks")}
          />
        )}
      </div>
      <TextField
        label={t`Description`}
        name="description"
        rows={3}
        defaultValue={row?.description ?? ""}
        error={fieldError("description")}
      />
      <TextField
        label={t`Internal note`}
        name="internalNote"
        rows={2}
        defaultValue={row?.internalNote ?? ""}
        error={fieldError("internalNote")}
      />
    </Form>
  );
}
