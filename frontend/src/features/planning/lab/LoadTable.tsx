import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Empty } from "@/components/Page";
import { useGridNavigation } from "@/components/useGridNavigation";
import type { LoadTable_load$key } from "@/gql/lab/LoadTable_load.graphql";
import { shortDay } from "@/lib/dates";
import classes from "./load.module.css";
import { LoadTableRow } from "./LoadTableRow";

interface Props {
  load: LoadTable_load$key;
  canEdit: boolean;
  engagements: readonly { value: string; label: string }[];
}

/** A real table that the arrow keys walk: one stop of Tab, then cell by cell. */
export function LoadTable(props: Props) {
  const { t, i18n } = useLingui();
  const grid = useGridNavigation();
  const { weeks, rows } = useFragment(
    graphql`
      fragment LoadTable_load on Load {
        weeks
        rows {
          person {
            id
          }
          ...LoadTableRow_row
        }
      }
    `,
    props.load,
  );
  if (rows.length === 0)
    return (
      <Empty>
        <Trans>Nobody works here yet.</Trans>
      </Empty>
    );
  return (
    <table className={classes.heat} role="grid" aria-label={t`Load by person and week`} {...grid}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Person</Trans>
          </th>
          {weeks.map((week) => (
            <th key={week} scope="col">
              <span>{shortDay(i18n, week)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <LoadTableRow key={row.person.id} row={row} first={index === 0} canEdit={props.canEdit} engagements={props.engagements} />
        ))}
      </tbody>
    </table>
  );
}
