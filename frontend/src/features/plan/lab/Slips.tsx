import { Plural, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { Slips_milestone$key } from "@/gql/lab/Slips_milestone.graphql";
import { shortDay } from "@/lib/dates";
import { clock, slipReason } from "@/lib/planTerms";
import { term } from "@/lib/terms";
import { UndoMove } from "./UndoMove";

/** Every move of a date: from, to, why, on whose clock, by whom; my own last one can be taken back. */
export function Slips(props: { milestone: Slips_milestone$key }) {
  const { t, i18n } = useLingui();
  const { title, slips } = useFragment(
    graphql`
      fragment Slips_milestone on Milestone {
        title
        slips {
          id
          fromOn
          toOn
          reason
          clock
          note
          createdByName
          undoableMoves
        }
      }
    `,
    props.milestone,
  );
  if (slips.length === 0) return null;
  return (
    <details className="small" open={slips.some((row) => row.undoableMoves > 0)}>
      <summary>
        <Plural value={slips.length} one="moved once" other="moved # times" />
      </summary>
      <ul>
        {slips.map((row) => (
          <li key={row.id} id={row.id}>
            {row.fromOn ? shortDay(i18n, row.fromOn) : "—"} → {shortDay(i18n, row.toOn)} · {term(slipReason, row.reason, t)} ·{" "}
            {t`clock: ${term(clock, row.clock, t)}`} · {row.createdByName}
            {row.note && <div className="dimmed breakable">{row.note}</div>}
            {row.undoableMoves > 0 && (
              <div>
                <UndoMove slip={row.id} title={title} moves={row.undoableMoves} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
