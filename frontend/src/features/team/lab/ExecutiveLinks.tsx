import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice, Notice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ExecutiveLinks_engagement$key } from "@/gql/lab/ExecutiveLinks_engagement.graphql";
import type { ExecutiveLinks_lab$key } from "@/gql/lab/ExecutiveLinks_lab.graphql";
import type { ExecutiveLinksRevokeMutation } from "@/gql/lab/ExecutiveLinksRevokeMutation.graphql";
import { moment, shortDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import { ExecutiveLinkForm } from "./ExecutiveLinkForm";
import { LinkVisits } from "./LinkVisits";

/**
 * Links to the shared summary for readers without an account; each address is shown once, when it is made. A link opens
 * until its last day ends at the lab.
 */
export function ExecutiveLinks(props: { engagement: ExecutiveLinks_engagement$key; lab: ExecutiveLinks_lab$key }) {
  const { t, i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [url, setUrl] = useState<string | null>(null);
  const { id, executiveLinks, allowedActions } = useFragment(
    graphql`
      fragment ExecutiveLinks_engagement on Engagement {
        id
        allowedActions
        executiveLinks {
          id
          name
          hasPassword
          showsStaff
          endsOn
          expired
          revokedAt
          visitCount
          lastVisitAt
          ...LinkVisits_link
        }
      }
    `,
    props.engagement,
  );
  const { timeZone } = useFragment(
    graphql`
      fragment ExecutiveLinks_lab on Lab {
        timeZone
      }
    `,
    props.lab,
  );
  const closing = useSubmit<ExecutiveLinksRevokeMutation>(
    graphql`
      mutation ExecutiveLinksRevokeMutation($input: RevokeExecutiveLinkInput!) {
        revokeExecutiveLink(input: $input) {
          link {
            id
            revokedAt
          }
        }
      }
    `,
    { done: t`The link is closed` },
  );
  if (!allowedActions.includes("SHARE")) return null;
  return (
    <Section
      id="links"
      title={<Trans>Executive links</Trans>}
      side={
        !open && (
          <Button size="sm" variant="subtle" onClick={() => setOpen(true)}>
            <Trans>New link</Trans>
          </Button>
        )
      }
      flush
    >
      <FailureNotice failure={closing.failure} />
      {url && (
        <Notice tone="moss">
          <Trans>Copy this address now; it is not shown again.</Trans>
          <br />
          <input
            readOnly
            autoFocus
            value={url}
            aria-label={t`Address of the link`}
            onFocus={(event) => event.target.select()}
            style={{ inlineSize: "100%" }}
          />
        </Notice>
      )}
      {executiveLinks.length === 0 && !open && (
        <Empty>
          <Trans>A link shows the shared summary, read-only, to somebody without an account.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {executiveLinks.map((row) => (
          <li key={row.id} className={table.line}>
            <span className="tight">
              <span>
                {row.name} {row.hasPassword && <Badge>{t`with password`}</Badge>}{" "}
                {!row.revokedAt && row.expired && (
                  <Badge tone="quiet">
                    <Trans>Expired</Trans>
                  </Badge>
                )}
                {row.revokedAt && (
                  <Badge tone="rust">
                    <Trans>Closed</Trans>
                  </Badge>
                )}
              </span>
              <span className="small dimmed">
                {t`until ${shortDay(i18n, row.endsOn)}`} · <Plural value={row.visitCount} one="opened # time" other="opened # times" />
                {row.lastVisitAt && `, ${t`last ${moment(i18n, row.lastVisitAt)}`}`}
              </span>
              <LinkVisits link={row} />
            </span>
            {!row.revokedAt && (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => closing.submit({ input: { id: row.id } })}
                aria-label={t`Close the link ${row.name}`}
              >
                <Trans>Close the link</Trans>
              </Button>
            )}
          </li>
        ))}
        {open && (
          <li>
            <ExecutiveLinkForm
              engagement={id}
              timeZone={timeZone}
              onDone={(made) => {
                setOpen(false);
                setUrl(made);
              }}
              onCancel={() => setOpen(false)}
            />
          </li>
        )}
        {(executiveLinks.length > 0 || open) && (
          <li className="small dimmed">
            <Trans>A link opens until its last day ends at the lab ({timeZone}).</Trans>
          </li>
        )}
      </ul>
    </Section>
  );
}
