import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import type { LinkVisits_link$key } from "@/gql/lab/LinkVisits_link.graphql";
import { moment } from "@/lib/dates";

/** Who came through a link: when, from which network address, and whether the password was right. */
export function LinkVisits(props: { link: LinkVisits_link$key }) {
  const { t, i18n } = useLingui();
  const { name, visits } = useFragment(
    graphql`
      fragment LinkVisits_link on ExecutiveLink {
        name
        visits {
          at
          address
          admitted
        }
      }
    `,
    props.link,
  );
  if (visits.length === 0) return null;
  return (
    <details className="small">
      <summary aria-label={t`Openings of ${name}`}>
        <Trans>Openings</Trans>
      </summary>
      <ul>
        {visits.map((row, place) => (
          <li key={row.at + String(place)}>
            {moment(i18n, row.at)} {row.address && <span className="breakable">· {row.address}</span>}{" "}
            {!row.admitted && (
              <Badge tone="rust">
                <Trans>Wrong password</Trans>
              </Badge>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
