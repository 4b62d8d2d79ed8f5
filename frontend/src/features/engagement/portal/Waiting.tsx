import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Waiting_engagement$key } from "@/gql/portal/Waiting_engagement.graphql";
import { useOpened } from "@/features/shared/portal/useOpened";
import { shortDay } from "@/lib/dates";
import { waitingFor } from "@/lib/planTerms";
import { term } from "@/lib/terms";

/** What the lab waits for or waited for, counted in days: what is still awaited stands first. */
export function Waiting(props: { engagement: Waiting_engagement$key }) {
  const { t, i18n } = useLingui();
  const { waitingPeriods } = useFragment(
    graphql`
      fragment Waiting_engagement on Engagement {
        waitingPeriods {
          id
          waitingFor
          what
          since
          until
          days
        }
      }
    `,
    props.engagement,
  );
  useOpened(waitingPeriods.map((row) => row.id));
  if (waitingPeriods.length === 0) return null;
  const rows = [...waitingPeriods].sort((one, other) => Number(Boolean(one.until)) - Number(Boolean(other.until)));
  return (
    <Section id="waiting" title={<Trans>Waiting times</Trans>} flush>
      <ul className={table.list}>
        {rows.map((row) => (
          <li key={row.id} id={row.id} className="tight">
            <span className="spread">
              <span className="breakable">{row.what}</span>
              {row.until ? (
                <Badge>
                  <Trans>Received</Trans>
                </Badge>
              ) : (
                <Badge tone="sand">
                  <Trans>Awaited</Trans>
                </Badge>
              )}
            </span>
            <span className="small dimmed">
              {term(waitingFor, row.waitingFor, t)} ·{" "}
              {row.until ? t`${shortDay(i18n, row.since)} to ${shortDay(i18n, row.until)}` : t`since ${shortDay(i18n, row.since)}`} ·{" "}
              <Plural value={row.days} one="# day" other="# days" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
