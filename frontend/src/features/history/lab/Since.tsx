import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Button } from "@/components/Button";
import { ChangeList } from "@/components/ChangeList";
import { SelectField, TextField } from "@/components/Form";
import { Empty, Section } from "@/components/Page";
import type { SinceMutation } from "@/gql/lab/SinceMutation.graphql";
import type { Since_query$key } from "@/gql/lab/Since_query.graphql";
import { moment } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { useSubmit } from "@/lib/useSubmit";

export interface SinceSearch {
  since?: string;
  kind?: string;
  who?: string;
}

interface Props {
  query: Since_query$key;
  search: SinceSearch;
  onSearch: (next: SinceSearch) => void;
}

/** What changed since one's last look, a day or a version: net, with who and why. */
export function Since({ query, search, onSearch }: Props) {
  const { t, i18n } = useLingui();
  const { changes, engagement } = useFragment(
    graphql`
      fragment Since_query on Query
      @argumentDefinitions(
        reference: { type: "String!" }
        since: { type: "DateTime" }
        kind: { type: "ChangeKind" }
        actor: { type: "String" }
      ) {
        changes(reference: $reference, since: $since, kind: $kind, actor: $actor) {
          engagementId
          since
          lastSeenAt
          asOf
          total
          isCut
          changes {
            id
            kind
            kindLabel
            typeLabel
            objectLabel
            fields {
              field
              label
              before
              after
            }
            actors
            reasons
            at
          }
        }
        engagement(reference: $reference) {
          deliverables {
            id
            title
            versions {
              id
              number
              createdAt
            }
          }
        }
      }
    `,
    query,
  );
  const { submit, busy } = useSubmit<SinceMutation>(
    graphql`
      mutation SinceMutation($input: MarkSeenInput!) {
        markSeen(input: $input) {
          seenAt
        }
      }
    `,
    { done: t`Marked as seen`, onDone: () => void refresh() },
  );
  if (!changes) return null;
  const set = (change: { [K in keyof SinceSearch]: string | undefined }) =>
    onSearch(Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value)));
  const versions = (engagement?.deliverables ?? []).flatMap((row) =>
    row.versions.map((version) => ({ value: version.createdAt, label: t`${row.title}, version ${version.number}` })),
  );
  const people = [...new Set(changes.changes.flatMap((row) => row.actors))].sort((a, b) => a.localeCompare(b));
  const isDay = /^\d{4}-\d\d-\d\d$/.test(search.since ?? "");
  return (
    <Section
      id="since"
      title={
        changes.lastSeenAt || search.since ? (
          <Trans>Changed since {moment(i18n, changes.since)}</Trans>
        ) : (
          <Trans>Changed in the last four weeks</Trans>
        )
      }
      side={
        <Button
          size="sm"
          variant="default"
          loading={busy}
          onClick={() => submit({ input: { engagement: changes.engagementId, until: changes.asOf } })}
        >
          <Trans>I saw it</Trans>
        </Button>
      }
      flush
    >
      <div className="row" role="search" aria-label={t`Filter the changes`} style={{ padding: "0.75rem 1rem", alignItems: "end" }}>
        <SelectField
          label={t`Since`}
          name="version"
          empty={t`My last look`}
          defaultValue={isDay ? "" : (search.since ?? "")}
          options={versions}
          onChange={(since) => set({ since })}
        />
        <div onChange={(event) => set({ since: (event.target as HTMLInputElement).value })}>
          <TextField label={t`or since the day`} name="day" type="date" defaultValue={isDay ? search.since : undefined} />
        </div>
        <SelectField
          label={t`What came of it`}
          name="kind"
          empty={t`Anything`}
          defaultValue={search.kind}
          options={[
            { value: "ADDED", label: t`Added` },
            { value: "CHANGED", label: t`Changed` },
            { value: "REMOVED", label: t`Removed` },
          ]}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={t`Who`}
          name="who"
          empty={t`Anybody`}
          defaultValue={search.who}
          options={(search.who && !people.includes(search.who) ? [search.who, ...people] : people).map((name) => ({
            value: name,
            label: name,
          }))}
          onChange={(who) => set({ who })}
        />
      </div>
      {changes.changes.length === 0 ? (
        <Empty>
          <Trans>Nothing changed.</Trans>
        </Empty>
      ) : (
        <ChangeList changes={changes.changes} />
      )}
      {changes.isCut && (
        <p className="small dimmed" style={{ padding: "0 1rem" }}>
          <Trans>More happened than is read at once: the oldest changes are left out. Choose a later day to be sure.</Trans>
        </p>
      )}
      {changes.total > changes.changes.length && (
        <p className="small dimmed" style={{ padding: "0 1rem" }}>
          <Plural value={changes.total} one="# thing in all; the newest are shown." other="# things in all; the newest are shown." />
        </p>
      )}
    </Section>
  );
}
