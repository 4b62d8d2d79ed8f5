import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { Draft } from "@/components/Draft";
import { FailureNotice } from "@/components/Notice";
import { Section } from "@/components/Page";
import type { TimeGrid_sheet$key } from "@/gql/lab/TimeGrid_sheet.graphql";
import type { HalfDay as Part, TimeGridMutation } from "@/gql/lab/TimeGridMutation.graphql";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";
import { copied, keyOf, OTHER, recorded, same, suggested, toggled } from "./rules";
import { TimeTable } from "./TimeTable";
import classes from "./time.module.css";
import { WeekClashes } from "./WeekClashes";
import { useWeekDraft } from "./useWeekDraft";

/** One's week. Until it is first saved, it is filled with what the confirmed allocations suggest. */
export function TimeGrid(props: { sheet: TimeGrid_sheet$key }) {
  const { t } = useLingui();
  const sheet = useFragment(
    graphql`
      fragment TimeGrid_sheet on TimeSheet {
        weekStart
        version
        canRecord
        rows {
          plannedDays
          engagement {
            id
            title
          }
        }
        halfDays {
          day
          part
          holiday
          leave
          hidden
          recorded
          suggested
          lastWeek
        }
      }
    `,
    props.sheet,
  );
  const { halfDays, version, canRecord, weekStart } = sheet;
  const saved = recorded(halfDays);
  const rows = [
    ...sheet.rows.map((row) => ({ id: row.engagement.id, title: row.engagement.title, planned: row.plannedDays })),
    { id: OTHER, title: t`Something else`, planned: null },
  ];
  const ids = rows.map((row) => row.id);
  const start = version === 0 ? suggested(halfDays) : saved;
  const { draft, paint, keep, restored, clashes, forget, discard } = useWeekDraft({
    weekStart,
    canRecord,
    halves: halfDays,
    rows: ids,
    start,
  });
  const { submit, busy, failure } = useSubmit<TimeGridMutation>(
    graphql`
      mutation TimeGridMutation($input: SetTimeWeekInput!) {
        setTimeWeek(input: $input) {
          timeSheet {
            weekStart
            version
          }
        }
      }
    `,
    {
      done: t`The week is saved`,
      onDone: () => {
        forget();
        void refresh();
      },
    },
  );
  const save = () =>
    submit({
      input: {
        week: weekStart,
        version,
        entries: halfDays
          .filter((half) => draft[keyOf(half)] !== undefined)
          .map((half) => ({ day: half.day, part: half.part as Part, engagement: draft[keyOf(half)] || null })),
      },
    });
  const changed = version === 0 || !same(draft, saved);
  return (
    <Section id="grid" title={<Trans>Half days</Trans>} side={<Hint version={version} changed={changed} canRecord={canRecord} />} flush>
      {restored && <Draft {...restored} onDiscard={discard} />}
      <WeekClashes clashes={clashes} draft={draft} rows={rows} onPaint={paint} />
      <FailureNotice
        failure={failure}
        onReload={() => {
          keep();
          return refresh();
        }}
      />
      <TimeTable
        halves={halfDays}
        rows={rows}
        draft={draft}
        saved={saved}
        {...(canRecord ? { onToggle: (key: string, row: string) => paint(toggled(draft, key, row)) } : {})}
      />
      {canRecord && (
        <div className={`row ${classes.foot}`}>
          <Button onClick={save} loading={busy} disabled={!changed}>
            <Trans>Save the week</Trans>
          </Button>
          <Button variant="default" onClick={() => paint(copied(halfDays, ids))}>
            <Trans>Copy last week</Trans>
          </Button>
          <Button variant="default" onClick={() => paint(suggested(halfDays))}>
            <Trans>Take the plan</Trans>
          </Button>
          <Button variant="subtle" onClick={() => paint({})}>
            <Trans>Empty it</Trans>
          </Button>
        </div>
      )}
    </Section>
  );
}

function Hint({ version, changed, canRecord }: { version: number; changed: boolean; canRecord: boolean }) {
  return (
    <span className="small dimmed" role="status">
      {!canRecord ? (
        <Trans>To read only</Trans>
      ) : version === 0 ? (
        <Trans>A suggestion from confirmed allocations: nothing is recorded until you save</Trans>
      ) : changed ? (
        <Trans>Changed, not saved yet</Trans>
      ) : (
        <Trans>Saved</Trans>
      )}
    </span>
  );
}
