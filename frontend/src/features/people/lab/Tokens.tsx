import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import { Form, SelectField, TextField, text } from "@/components/Form";
import { FailureNotice, Notice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Tokens_viewer$key } from "@/gql/lab/Tokens_viewer.graphql";
import type { TokenScope, TokensCreateMutation } from "@/gql/lab/TokensCreateMutation.graphql";
import type { TokensRevokeMutation } from "@/gql/lab/TokensRevokeMutation.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { useSubmit } from "@/lib/useSubmit";

/** Tokens for one's own programs. A secret is shown once. */
export function Tokens(props: { viewer: Tokens_viewer$key }) {
  const { t, i18n } = useLingui();
  const [secret, setSecret] = useState<string | null>(null);
  const { id, tokens } = useFragment(
    graphql`
      fragment Tokens_viewer on Viewer {
        id
        tokens {
          id
          name
          scope
          expiresAt
          revokedAt
        }
      }
    `,
    props.viewer,
  );
  const draftKey = "token-new";
  const create = useSubmit<TokensCreateMutation>(
    graphql`
      mutation TokensCreateMutation($input: CreateTokenInput!) {
        createToken(input: $input) {
          secret
          token {
            id
            name
            scope
            expiresAt
            revokedAt
          }
        }
      }
    `,
    {
      draftKey,
      done: t`The token is made`,
      onDone: ({ createToken }) => setSecret(createToken?.secret ?? null),
      updater: (store) => {
        const made = store.getRootField("createToken")?.getLinkedRecord("token");
        const viewer = store.get(id);
        if (made && viewer) viewer.setLinkedRecords([made, ...(viewer.getLinkedRecords("tokens") ?? [])], "tokens");
      },
    },
  );
  const revoke = useSubmit<TokensRevokeMutation>(
    graphql`
      mutation TokensRevokeMutation($input: RevokeTokenInput!) {
        revokeToken(input: $input) {
          token {
            id
            revokedAt
          }
        }
      }
    `,
    { done: t`The token is revoked` },
  );
  const send = (data: FormData) =>
    create.submit({ input: { name: text(data, "name"), scope: text(data, "scope") as TokenScope, days: Number(text(data, "days")) } });
  return (
    <Section id="tokens" title={<Trans>Tokens for programs</Trans>} flush>
      {secret && (
        <Notice tone="moss">
          <span>
            <Trans>Copy it now, it is not shown again:</Trans> <code className="breakable">{secret}</code>
          </span>
        </Notice>
      )}
      {tokens.length === 0 && (
        <Empty>
          <Trans>No token yet.</Trans>
        </Empty>
      )}
      <ul className={table.list}>
        {tokens.map((row) => (
          <li key={row.id} className={table.line}>
            <span>
              {row.name}{" "}
              <span className="small dimmed">
                {row.scope === "READ" ? t`read` : t`read and write`} · {t`until ${shortDay(i18n, dayOf(row.expiresAt))}`}
              </span>
            </span>
            {row.revokedAt ? (
              <Badge>
                <Trans>Revoked</Trans>
              </Badge>
            ) : (
              <Button
                size="xs"
                variant="subtle"
                onClick={() => revoke.submit({ input: { id: row.id } })}
                aria-label={t`Revoke ${row.name}`}
              >
                <Trans>Revoke</Trans>
              </Button>
            )}
          </li>
        ))}
        <li>
          <Form draftKey={draftKey} label={t`Make a token`} onSubmit={send} submit={<Trans>Make a token</Trans>} busy={create.busy}>
            <FailureNotice failure={create.failure ?? revoke.failure} fields={["name", "days"]} />
            <TextField label={t`Name`} name="name" required error={create.fieldError("name")} />
            <SelectField
              label={t`May`}
              name="scope"
              options={[
                { value: "READ", label: t`read` },
                { value: "WRITE", label: t`read and write` },
              ]}
            />
            <TextField
              label={t`Days`}
              name="days"
              type="number"
              defaultValue="90"
              min="1"
              max="366"
              required
              error={create.fieldError("days")}
            />
          </Form>
        </li>
      </ul>
    </Section>
  );
}
