import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { FailureNotice } from "@/components/Notice";
import table from "@/components/table.module.css";
import type { ProposalMutation } from "@/gql/lab/ProposalMutation.graphql";
import type { ProposalQuery } from "@/gql/lab/ProposalQuery.graphql";
import { shortDay } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

interface Props {
  /** Titles of the engagements, by their need. */
  names: ReadonlyMap<string, string>;
  onClose: () => void;
}

/** Who for what, for all open needs at once; taken over as tentative work. */
export function Proposal(props: Props) {
  return (
    <Dialog title={<Trans>A proposal for all open needs</Trans>} onClose={props.onClose} wide>
      <Suspense
        fallback={
          <p role="status">
            <Trans>Looking for the best placement, five seconds at most…</Trans>
          </p>
        }
      >
        <Found {...props} />
      </Suspense>
    </Dialog>
  );
}

function Found({ names, onClose }: Props) {
  const { t, i18n } = useLingui();
  const { staffingProposal: found } = useLazyLoadQuery<ProposalQuery>(
    graphql`
      query ProposalQuery {
        staffingProposal {
          proven
          placements {
            need
            person
            personName
            startsOn
            endsOn
            fte
            reasons
          }
          unplaced {
            need
            message
          }
        }
      }
    `,
    {},
    { fetchPolicy: "network-only" },
  );
  const { submit, busy, failure } = useSubmit<ProposalMutation>(
    graphql`
      mutation ProposalMutation($input: TakeProposalInput!) {
        takeProposal(input: $input) {
          needs {
            id
            status
          }
        }
      }
    `,
    {
      done: t`Allocated, tentatively`,
      onDone: () => {
        onClose();
        void refresh();
      },
    },
  );
  const { placements, unplaced } = found;
  return (
    <div className="stack">
      <FailureNotice failure={failure} />
      <p className="small dimmed">
        {found.proven ? (
          <Trans>No better placement exists: everybody has the skill and the room in each of the weeks.</Trans>
        ) : (
          <Trans>This is the best that was found in five seconds. It is not known whether a better placement exists.</Trans>
        )}
      </p>
      <ul className={table.list}>
        {placements.map((row) => (
          <li key={row.need}>
            <span className="strong">{row.personName}</span> · {names.get(row.need)}{" "}
            <span className="small dimmed">
              {i18n.number(row.fte, { style: "percent" })}, {t`${shortDay(i18n, row.startsOn)} to ${shortDay(i18n, row.endsOn)}`}
            </span>
            <ul className="small" aria-label={t`Why`}>
              {row.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
        {unplaced.map((row) => (
          <li key={row.need}>
            <Badge tone="rust">{t`Not placed`}</Badge> <span className="strong">{names.get(row.need)}</span>
            <p className="small">{row.message}</p>
          </li>
        ))}
      </ul>
      {placements.length > 0 && (
        <Button
          loading={busy}
          onClick={() =>
            submit({ input: { placements: placements.map(({ need, person, startsOn, fte }) => ({ need, person, startsOn, fte })) } })
          }
        >
          <Plural value={placements.length} one="Take it over as tentative work" other="Take all # over as tentative work" />
        </Button>
      )}
    </div>
  );
}
