import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { SelectField, TextField } from "@/components/Form";
import type { EntryFields_engagement$key } from "@/gql/lab/EntryFields_engagement.graphql";
import { today } from "@/lib/dates";
import { waitingFor } from "@/lib/planTerms";
import { logKind, optionsOf } from "@/lib/terms";
import { BodyField } from "./BodyField";
import { LinksField } from "./LinksField";

export interface Links {
  milestones: readonly string[];
  versions: readonly string[];
}

interface Props {
  engagement: EntryFields_engagement$key;
  value: (field: string) => string | undefined;
  shared: boolean;
  asks: boolean;
  links: Links;
  onLinks: (links: Links) => void;
  fieldError: (name: string) => string | null;
}

/** What an entry consists of, when it is written and when it is changed. */
export function EntryFields({ engagement, value, shared, asks, links, onLinks, fieldError }: Props) {
  const { t } = useLingui();
  const [kind, setKind] = useState(value("kind") ?? "PROGRESS");
  const { id, allowedActions, milestones, deliverables, mentionable } = useFragment(
    graphql`
      fragment EntryFields_engagement on Engagement {
        id
        allowedActions
        milestones {
          id
          title
        }
        deliverables {
          title
          versions {
            id
            number
          }
        }
        mentionable {
          name
          fromClient
        }
      }
    `,
    engagement,
  );
  const versions = deliverables.flatMap((row) =>
    row.versions.map((version) => ({ value: version.id, label: `${row.title} v${version.number}` })),
  );
  return (
    <>
      <SelectField label={t`Kind`} name="kind" options={optionsOf(logKind, t)} defaultValue={kind} onChange={setKind} />
      <BodyField
        engagement={id}
        names={mentionable.filter((person) => shared || !person.fromClient).map((person) => person.name)}
        defaultValue={value("body")}
        hint={shared ? t`Markdown. The client sees it.` : t`Markdown. Only the lab sees it until it is shared.`}
        error={fieldError("body")}
      />
      {kind === "DECISION" && (
        <>
          <TextField
            label={t`Context`}
            name="context"
            rows={3}
            defaultValue={value("context")}
            hint={t`Why, and what else was considered. Only the lab sees it.`}
            error={fieldError("context")}
          />
          <TextField label={t`Decided by`} name="decidedBy" defaultValue={value("decidedBy")} error={fieldError("decidedBy")} />
        </>
      )}
      {kind === "BLOCKER" && asks && allowedActions.includes("EDIT_PLAN") && (
        <SelectField
          label={t`The client owes`}
          name="waitingFor"
          empty={t`Nothing: the lab is blocked`}
          options={optionsOf(waitingFor, t)}
          defaultValue={value("waitingFor")}
          hint={t`Opens a waiting period, which the answer closes.`}
          error={fieldError("waitingFor")}
        />
      )}
      <TextField
        label={t`Day`}
        name="happenedOn"
        type="date"
        defaultValue={value("happenedOn") ?? today()}
        max={today()}
        error={fieldError("happenedOn")}
      />
      <LinksField
        label={t`Milestones`}
        name="milestone"
        options={milestones.map((row) => ({ value: row.id, label: row.title }))}
        value={links.milestones}
        onChange={(ids) => onLinks({ ...links, milestones: ids })}
      />
      <LinksField
        label={t`Versions`}
        name="version"
        options={versions}
        value={links.versions}
        onChange={(ids) => onLinks({ ...links, versions: ids })}
      />
    </>
  );
}
