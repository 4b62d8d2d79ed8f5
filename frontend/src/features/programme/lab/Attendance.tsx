import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { Attendance_event$key } from "@/gql/lab/Attendance_event.graphql";
import type { AttendanceMutation } from "@/gql/lab/AttendanceMutation.graphql";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { placeStatus, placeTone } from "../words";
import { Counted } from "./Counted";

/** Who has a place and who waits; from its beginning on, who came. */
export default function Attendance({ event, mayMark }: { event: Attendance_event$key; mayMark: boolean }) {
  const { t } = useLingui();
  const whole = useFragment(
    graphql`
      fragment Attendance_event on ProgrammeEvent {
        registrations {
          id
          name
          status
          isGuest
        }
        ...Counted_event
      }
    `,
    event,
  );
  const mark = useSubmit<AttendanceMutation>(graphql`
    mutation AttendanceMutation($input: MarkAttendanceInput!) {
      markAttendance(input: $input) {
        registration {
          id
          status
        }
        event {
          id
          attended
        }
      }
    }
  `);
  const { registrations } = whole;
  return (
    <>
      <FailureNotice failure={mark.failure} />
      {registrations.length === 0 && (
        <p className="dimmed">
          <Trans>Nobody has a place in their name.</Trans>
        </p>
      )}
      <ul className={table.list}>
        {registrations.map((row) => {
          const name = row.name;
          return (
            <li key={row.id} className={table.line}>
              <span className="breakable">
                {name}{" "}
                {row.isGuest && (
                  <span className="small dimmed">
                    <Trans>guest</Trans>
                  </span>
                )}
              </span>
              <span className="row">
                <Badge tone={placeTone[row.status] ?? "quiet"}>{term(placeStatus, row.status, t)}</Badge>
                {mayMark && row.status !== "ATTENDED" && (
                  <Button
                    size="xs"
                    variant="light"
                    aria-label={t`Came: ${name}`}
                    onClick={() => mark.submit({ input: { id: row.id, attended: true } })}
                  >
                    <Trans>Came</Trans>
                  </Button>
                )}
                {mayMark && row.status !== "ABSENT" && (
                  <Button
                    size="xs"
                    variant="subtle"
                    aria-label={t`Did not come: ${name}`}
                    onClick={() => mark.submit({ input: { id: row.id, attended: false } })}
                  >
                    <Trans>Did not come</Trans>
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {mayMark && <Counted event={whole} />}
    </>
  );
}
