import { Trans, useLingui } from "@lingui/react/macro";
import { memo } from "react";
import { Badge } from "@/components/Badge";
import type { LoadPageQuery } from "@/gql/lab/LoadPageQuery.graphql";
import classes from "./load.module.css";
import { bandOf, levelOf, type Span, utilization, weeksWithin } from "./rules";
import type { CellWords } from "./useCellWords";

export type GridRow = LoadPageQuery["response"]["loadGrid"]["rows"][number];

interface Props {
  row: GridRow;
  columns: readonly Span[];
  names: readonly string[];
  words: CellWords;
  first: boolean;
  open: boolean;
  onOpen: (person: string) => void;
  onTarget: ((person: string) => void) | undefined;
  onEngagement: ((person: string, engagement: string) => void) | undefined;
}

/** A person's hours in each column; opened, a row for each engagement. */
export const LoadGridRow = memo(
  function LoadGridRow({ row, columns, names, words, first, open, onOpen, onTarget, onEngagement }: Props) {
    const { id, name } = row.person;
    return (
      <>
        <tr role="row" data-person={id}>
          <th scope="row" role="rowheader" aria-label={name}>
            <button type="button" className={classes.name} aria-expanded={open} onClick={() => onOpen(id)}>
              {name}
            </button>
            <Share row={row} onTarget={onTarget ? () => onTarget(id) : null} />
          </th>
          {row.capacity.map((capacityHours, column) => {
            const [confirmedHours, tentativeHours] = [row.confirmed[column] ?? 0, row.tentative[column] ?? 0];
            const level = levelOf({ capacityHours, confirmedHours, tentativeHours });
            const weeks = weeksWithin(row.overWeeks, columns[column]);
            const said = words.load(confirmedHours, tentativeHours, capacityHours, level === "over");
            const away = words.away(row.leave[column] ?? 0, row.holiday[column] ?? 0);
            const hidden = weeks.length > 0 ? words.overWeeks(weeks) : undefined;
            return (
              <td
                key={column}
                role="gridcell"
                data-column={column}
                data-level={level}
                data-tentative={tentativeHours > 0 || undefined}
                tabIndex={first && column === 0 ? 0 : -1}
                data-weeks-over={weeks.length || undefined}
                aria-label={hidden ? `${said}, ${hidden}` : said}
                title={hidden && away ? `${hidden}; ${away}` : (hidden ?? away)}
              >
                {words.hours(confirmedHours)}
                {tentativeHours > 0 && <small>+{words.hours(tentativeHours)}</small>}
              </td>
            );
          })}
        </tr>
        {open && <Lines row={row} names={names} words={words} onEngagement={onEngagement} />}
      </>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.words === after.words &&
    before.open === after.open &&
    before.first === after.first &&
    before.names.join() === after.names.join(),
);

function Share({ row, onTarget }: { row: GridRow; onTarget: (() => void) | null }) {
  const { t } = useLingui();
  const share = utilization(row.capacity, row.confirmed, row.tentative);
  if (!share || !row.target) return null;
  const { low, high } = row.target;
  const band = bandOf(share.confirmed, row.target);
  const tone = band === "over" ? "rust" : band === "below" ? "quiet" : "moss";
  const name = row.person.name;
  const shown = t`${share.confirmed}% of ${low}–${high}%`;
  return (
    <span className={classes.share}>
      <Badge tone={tone}>
        {onTarget ? (
          <button type="button" className={classes.plain} onClick={onTarget} aria-label={t`${shown}: change the target of ${name}`}>
            {shown}
          </button>
        ) : (
          shown
        )}
      </Badge>
      {share.all > share.confirmed && (
        <span className="small dimmed">
          <Trans>{share.all}% with tentative</Trans>
        </span>
      )}
    </span>
  );
}

function Lines({ row, names, words, onEngagement }: Pick<Props, "row" | "names" | "words" | "onEngagement">) {
  const { t } = useLingui();
  const person = row.person.name;
  if (row.lines.length === 0)
    return (
      <>
        <tr role="row" className={classes.detail}>
          <th scope="row" role="rowheader" className="small dimmed">
            <Trans>Engagements</Trans>
          </th>
          <td role="gridcell" colSpan={names.length} aria-colspan={names.length} tabIndex={-1}>
            <Trans>Nothing is allocated in this time.</Trans>
          </td>
        </tr>
        <Capacity row={row} words={words} />
      </>
    );
  return (
    <>
      {row.lines.map(({ engagement, confirmed, tentative }) => (
        <tr role="row" key={engagement.id} className={classes.line} data-person={row.person.id} data-engagement={engagement.id}>
          <th scope="row" role="rowheader" aria-label={t`${person} on ${engagement.title}`}>
            {onEngagement ? (
              <button
                type="button"
                className={classes.name}
                onClick={() => onEngagement(row.person.id, engagement.id)}
                aria-label={t`${engagement.title}: bounds and budget`}
              >
                {engagement.title}
              </button>
            ) : (
              engagement.title
            )}
          </th>
          {names.map((_name, column) => {
            const [sure, open] = [confirmed[column] ?? 0, tentative[column] ?? 0];
            return (
              <td
                key={column}
                role="gridcell"
                data-column={column}
                data-given={sure + open > 0 || undefined}
                data-tentative={open > 0 || undefined}
                tabIndex={-1}
                aria-label={words.given(sure, open)}
              >
                {sure > 0 && words.hours(sure)}
                {open > 0 && <small>+{words.hours(open)}</small>}
              </td>
            );
          })}
        </tr>
      ))}
      <Capacity row={row} words={words} />
    </>
  );
}

/** What there is of somebody's time, beside what is taken of it: the contract, less leave and holidays. */
function Capacity({ row, words }: Pick<Props, "row" | "words">) {
  const { t } = useLingui();
  const person = row.person.name;
  return (
    <tr role="row" className={classes.line}>
      <th scope="row" role="rowheader" aria-label={t`Capacity of ${person}`} className="small dimmed">
        <Trans>Capacity</Trans>
      </th>
      {row.capacity.map((hours, column) => {
        const missing = words.away(row.leave[column] ?? 0, row.holiday[column] ?? 0);
        return (
          <td
            key={column}
            role="gridcell"
            tabIndex={-1}
            data-less={missing && ""}
            title={missing}
            aria-label={missing && `${words.hours(hours)}, ${missing}`}
          >
            {words.hours(hours)}
          </td>
        );
      })}
    </tr>
  );
}
