import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { SelectField } from "@/components/Form";
import { Page } from "@/components/Page";
import type { TimePageQuery } from "@/gql/lab/TimePageQuery.graphql";
import { addDays, longDay, monday, today } from "@/lib/dates";
import { TimeFigures } from "./TimeFigures";
import { TimeGrid } from "./TimeGrid";

interface Props {
  query: PreloadedQuery<TimePageQuery>;
  onWeek: (week: string) => void;
  onPerson: (person: string) => void;
}

/** A week of half days: what was planned, what there was room for, what it was. */
export default function TimePage({ query, onWeek, onPerson }: Props) {
  const { t, i18n } = useLingui();
  const { timeSheet, personNames } = usePreloadedQuery<TimePageQuery>(
    graphql`
      query TimePageQuery($week: Date!, $person: ID, $team: Boolean = false) {
        timeSheet(week: $week, person: $person) {
          weekStart
          version
          person {
            id
            name
          }
          ...TimeGrid_sheet
          ...TimeFigures_sheet
        }
        personNames @include(if: $team) {
          person
          name
        }
      }
    `,
    query,
  );
  const { weekStart, person } = timeSheet;
  const others = personNames?.map((row) => ({ value: row.person, label: row.name })) ?? [];
  return (
    <Page
      title={<Trans>Time</Trans>}
      over={<Trans>Week of {longDay(i18n, weekStart)}</Trans>}
      actions={
        <>
          <Button variant="default" onClick={() => onWeek(addDays(weekStart, -7))} aria-label={t`← The week before`}>
            ←
          </Button>
          <Button variant="default" onClick={() => onWeek(monday(today()))}>
            <Trans>This week</Trans>
          </Button>
          <Button variant="default" onClick={() => onWeek(addDays(weekStart, 7))} aria-label={t`→ The week after`}>
            →
          </Button>
        </>
      }
    >
      <div className="stack">
        {others.length > 0 && (
          <SelectField
            label={t`Whose time`}
            name="person"
            options={others}
            defaultValue={person.id}
            onChange={onPerson}
            hint={t`You read the others’ weeks; only they write them down.`}
          />
        )}
        <TimeGrid key={`${person.id} ${weekStart} ${timeSheet.version}`} sheet={timeSheet} />
        <TimeFigures sheet={timeSheet} />
      </div>
    </Page>
  );
}
