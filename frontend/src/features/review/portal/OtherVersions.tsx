import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Section } from "@/components/Page";
import { PreviewButton } from "@/components/PreviewButton";
import table from "@/components/table.module.css";
import type { OtherVersions_version$key } from "@/gql/portal/OtherVersions_version.graphql";
import { moment } from "@/lib/dates";
import { roundStatus } from "@/lib/domainTerms";
import { statusTone, term } from "@/lib/terms";
import { Address } from "./Address";

/** Earlier and later versions beside the one under review: each can be looked at, with what was said and decided on it. */
export function OtherVersions(props: { version: OtherVersions_version$key }) {
  const { t, i18n } = useLingui();
  const { number, deliverable } = useFragment(
    graphql`
      fragment OtherVersions_version on DeliverableVersion {
        number
        deliverable {
          versions {
            id
            number
            createdAt
            note
            linkKind
            link
            file {
              name
              url
            }
            comments {
              id
            }
            rounds {
              id
              status
            }
          }
        }
      }
    `,
    props.version,
  );
  const others = deliverable.versions.filter((row) => row.number !== number).sort((one, other) => other.number - one.number);
  if (others.length === 0) return null;
  return (
    <Section id="earlier" title={<Trans>Other versions</Trans>} flush>
      <ul className={table.list}>
        {others.map((row) => (
          <li key={row.id} className="tight">
            <span className="spread">
              <span>
                <span className="strong">{t`Version ${row.number}`}</span>{" "}
                <span className="small dimmed">{moment(i18n, row.createdAt)}</span>
              </span>
              {row.number > number && (
                <Badge tone="sand">
                  <Trans>Newer</Trans>
                </Badge>
              )}
            </span>
            {row.note && <p className="small breakable">{row.note}</p>}
            {row.file ? (
              <span className="row small">
                <a href={row.file.url} download className="breakable">
                  {row.file.name}
                </a>
                <PreviewButton url={row.file.url} name={row.file.name} />
              </span>
            ) : (
              <Address kind={row.linkKind} link={row.link} />
            )}
            {row.rounds.map((round) => (
              <span key={round.id} className="row small">
                <Badge tone={statusTone[round.status] ?? "quiet"}>{term(roundStatus, round.status, t)}</Badge>
                <Link to="/reviews/$id" params={{ id: round.id }}>
                  {t`Review of version ${row.number}`}
                </Link>
                {row.comments.length > 0 && <Plural value={row.comments.length} one="# comment" other="# comments" />}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
