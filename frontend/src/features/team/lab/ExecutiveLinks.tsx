import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Form, optional, TextField, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ExecutiveLinks_engagement$key } from "@/gql/lab/ExecutiveLinks_engagement.graphql";
import type { ExecutiveLinksMutation } from "@/gql/lab/ExecutiveLinksMutation.graphql";
import type { ExecutiveLinksRevokeMutation } from "@/gql/lab/ExecutiveLinksRevokeMutation.graphql";
import { moment, shortDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";
import { LinkVisits } from "./LinkVisits";

/** Links to the shared summary for readers without an account; each address is shown once, when it is made. */
export function ExecutiveLinks(props: { engagement: ExecutiveLinks_engagement$key }) {
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
          expiresAt
          revokedAt
          visitCount
          lastVisitAt
          ...LinkVisits_link
        }
      }
    `,
    props.engagement,
  );
  const draftKey = `link-${id}`;
  const making = useSubmit<ExecutiveLinksMutation>(
    graphql`
      mutation ExecutiveLinksMutation($input: CreateExecutiveLinkInput!) {
        createExecutiveLink(input: $input) {
          url
          engagement {
            ...ExecutiveLinks_engagement
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The link is ready`,
      onDone: (answer) => {
        setOpen(false);
        setUrl(answer.createExecutiveLink?.url ?? null);
      },
    },
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
  const now = new Date().toISOString();
  const send = (data: FormData) =>
    making.submit({
      input: {
        engagement: id,
        name: text(data, "name"),
        days: Number(text(data, "days")),
        password: optional(data, "password"),
        showsStaff: data.get("showsStaff") === "on",
      },
    });
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
                {!row.revokedAt && row.expiresAt < now && (
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
                {t`until ${shortDay(i18n, row.expiresAt.slice(0, 10))}`} ·{" "}
                <Plural value={row.visitCount} one="opened # time" other="opened # times" />
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
            <Form
              draftKey={draftKey}
              label={t`New link`}
              onSubmit={send}
              submit={<Trans>Make the link</Trans>}
              busy={making.busy}
              onCancel={() => setOpen(false)}
            >
              <FailureNotice failure={making.failure} fields={["name", "days", "password"]} />
              <TextField label={t`Who it is for`} name="name" required autoFocus error={making.fieldError("name")} />
              <TextField
                label={t`Days it lasts`}
                name="days"
                type="number"
                min="1"
                max="180"
                required
                defaultValue="30"
                error={making.fieldError("days")}
              />
              <TextField
                label={t`Password, optional`}
                name="password"
                type="password"
                autoComplete="new-password"
                error={making.fieldError("password")}
              />
              <label className="row small">
                <input type="checkbox" name="showsStaff" /> <Trans>Name the lab’s people</Trans>
              </label>
            </Form>
          </li>
        )}
      </ul>
    </Section>
  );
}
