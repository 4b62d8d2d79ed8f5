import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Dialog } from "@/components/Dialog";
import { Form, SelectField, TextField, optional, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { MoveDialogMutation, SlipReason, Clock } from "@/gql/lab/MoveDialogMutation.graphql";
import type { MoveDialog_milestone$key } from "@/gql/lab/MoveDialog_milestone.graphql";
import { daysBetween, daysLong, shortDay, today } from "@/lib/dates";
import { clock, slipReason } from "@/lib/planTerms";
import { optionsOf } from "@/lib/terms";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { type Follower, useFollowers } from "./useFollowers";
import classes from "./timeline.module.css";

// what cannot be loaded just now is left out: the move itself needs none of it
const LastMove = lazy(() => import("./LastMove").catch(() => ({ default: () => null })));
const PastDay = lazy(() => import("@/features/shared/lab/PastDay").then((module) => ({ default: module.PastDay })));

interface Props {
  milestone: MoveDialog_milestone$key;
  /** Where it was dragged to; its saved date when nothing was. */
  dueOn: string | null;
  onClose: () => void;
  /** Saved: the slip that can be taken back. */
  onMoved: (slip: string, title: string) => void;
}

/** A new date, why, on whose clock, and which of the later milestones follow: all of it seen before it is saved. */
export default function MoveDialog({ dueOn, onClose, onMoved, ...props }: Props) {
  const { t, i18n } = useLingui();
  const node = useFragment(
    graphql`
      fragment MoveDialog_milestone on Milestone {
        id
        title
        dueOn
        version
      }
    `,
    props.milestone,
  );
  const { id, title } = node;
  const [day, setDay] = useState(dueOn ?? "");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const draftKey = `move-${id}-${dueOn}`;
  const { submit, busy, failure, fieldError } = useSubmit<MoveDialogMutation>(
    graphql`
      mutation MoveDialogMutation($input: MoveMilestoneInput!) {
        moveMilestone(input: $input) {
          slip {
            id
          }
          milestone {
            id
          }
          engagement {
            id
            nextMilestone {
              id
            }
            milestones {
              id
              isLate
              slipDays
              ...MoveDialog_milestone
            }
          }
        }
      }
    `,
    { draftKey, onDone: ({ moveMilestone }) => moveMilestone && onMoved(moveMilestone.slip.id, title) },
  );
  const version = usePinnedVersion(node.version, failure);
  const followers = useFollowers(id, day === node.dueOn ? "" : day, failure);
  const send = (data: FormData) =>
    submit({
      input: {
        id,
        version,
        dueOn: day,
        reason: text(data, "reason") as SlipReason,
        clock: text(data, "clock") as Clock,
        note: optional(data, "note"),
        followers: followers.filter((row) => chosen.has(row.id)).map((row) => ({ id: row.id, version: row.version })),
      },
    });
  const by = node.dueOn && day ? daysBetween(node.dueOn, day) : 0;
  return (
    <Dialog title={t`Move ${title}`} onClose={onClose} focus={node.dueOn === dueOn ? "dueOn" : "reason"}>
      <Suspense>
        <LastMove id={id} title={title} onUndone={onClose} />
      </Suspense>
      <Form draftKey={draftKey} label={t`Move ${title}`} onSubmit={send} submit={<Trans>Move</Trans>} busy={busy} onCancel={onClose}>
        <LazyConflict failure={failure} fields={[{ name: "dueOn", label: t`New date`, saved: node.dueOn ?? "" }]} />
        <FailureNotice failure={failure} fields={["dueOn", "reason", "clock", "note"]} conflictShown />
        <div className={classes.fields}>
          <TextDay value={day} onChange={setDay} error={fieldError("dueOn")} />
          <SelectField
            label={t`Reason`}
            name="reason"
            required
            empty={t`Choose…`}
            options={optionsOf(slipReason, t)}
            error={fieldError("reason")}
          />
          <SelectField
            label={t`On whose clock`}
            name="clock"
            required
            empty={t`Choose…`}
            options={optionsOf(clock, t)}
            error={fieldError("clock")}
          />
        </div>
        {node.dueOn && by !== 0 && (
          <p className="small dimmed">
            {shortDay(i18n, node.dueOn)} → {shortDay(i18n, day)} ({daysLong(i18n, by, "always")})
          </p>
        )}
        {day < today() && (
          <Suspense>
            <PastDay day={day} />
          </Suspense>
        )}
        <TextField label={t`Note`} name="note" rows={2} error={fieldError("note")} />
        {followers.length > 0 && <Followers rows={followers} chosen={chosen} onChoose={setChosen} />}
      </Form>
    </Dialog>
  );
}

function TextDay({ value, onChange, error }: { value: string; onChange: (day: string) => void; error: string | null }) {
  const { t } = useLingui();
  return (
    <div onInput={(event) => event.target instanceof HTMLInputElement && onChange(event.target.value)}>
      <TextField label={t`New date`} name="dueOn" type="date" defaultValue={value} required error={error} />
    </div>
  );
}

interface FollowersProps {
  rows: readonly Follower[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The later milestones, each from which day to which: nothing moves along that was not chosen here. */
function Followers({ rows, chosen, onChoose }: FollowersProps) {
  const { t, i18n } = useLingui();
  const now = today();
  const all = rows.every((row) => chosen.has(row.id));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
      <legend className="small strong">
        <Trans>Later milestones that move along</Trans>
      </legend>
      <label className="row small">
        <input type="checkbox" checked={all} onChange={() => onChoose(new Set(all ? [] : rows.map((row) => row.id)))} />
        <Plural value={rows.length} one="The later one" other="All # later ones" />
      </label>
      <ul className={classes.follow} tabIndex={0} aria-label={t`Later milestones that move along`}>
        {rows.map((row) => (
          <li key={row.id}>
            <label>
              <input type="checkbox" checked={chosen.has(row.id)} onChange={() => toggle(row.id)} />
              <span className="breakable">{row.title}</span>
              <span className="dimmed number">
                {shortDay(i18n, row.fromOn)} → {shortDay(i18n, row.toOn)}
              </span>
              {row.toOn < now && <Badge tone="sand">{t`past`}</Badge>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
