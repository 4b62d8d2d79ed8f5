import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Progress } from "@/components/Badge";
import { Button } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { ChecklistSection_section$key } from "@/gql/lab/ChecklistSection_section.graphql";
import type { ChecklistSectionMoveMutation } from "@/gql/lab/ChecklistSectionMoveMutation.graphql";
import { useSubmit } from "@/lib/useSubmit";
import { AddItem } from "./AddItem";
import { ItemRow, type Performer } from "./ItemRow";
import { SectionDialog } from "./SectionDialog";
import classes from "./transfer.module.css";

export interface SectionChoice {
  readonly id: string;
  readonly title: string;
}

interface Props {
  section: ChecklistSection_section$key;
  index: number;
  sections: readonly SectionChoice[];
  shared: boolean;
  performers: readonly Performer[];
}

/** One section as a matrix: what, how far, who did it before whom, and what proves it. */
export function ChecklistSection({ index, sections, shared, performers, ...props }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"rename" | "add" | null>(null);
  const section = useFragment(
    graphql`
      fragment ChecklistSection_section on Section {
        id
        title
        version
        unaided
        total
        allowedActions
        items {
          id
          ...ItemRow_item
        }
      }
    `,
    props.section,
  );
  const { submit, busy, failure } = useSubmit<ChecklistSectionMoveMutation>(graphql`
    mutation ChecklistSectionMoveMutation($input: MoveSectionInput!) {
      moveSection(input: $input) {
        engagement {
          ...Checklist_engagement
        }
      }
    }
  `);
  const { id, title, version } = section;
  const may = (action: (typeof section.allowedActions)[number]) => section.allowedActions.includes(action);
  const move = (position: number) => submit({ input: { id, version, position } });
  return (
    <Section
      id={`s-${id}`}
      title={title}
      side={
        <span className="row">
          <Progress value={section.unaided} total={section.total} label={t`Done unaided: ${title}`} />
          {may("MOVE") && sections.length > 1 && (
            <>
              <Button
                size="xs"
                variant="subtle"
                loading={busy}
                disabled={index === 0}
                onClick={() => move(index - 1)}
                aria-label={t`↑ Move up: ${title}`}
              >
                ↑
              </Button>
              <Button
                size="xs"
                variant="subtle"
                loading={busy}
                disabled={index === sections.length - 1}
                onClick={() => move(index + 1)}
                aria-label={t`↓ Move down: ${title}`}
              >
                ↓
              </Button>
            </>
          )}
          {may("UPDATE") && (
            <Button size="xs" variant="subtle" onClick={() => setOpen("rename")} aria-label={t`Rename: ${title}`}>
              <Trans>Rename</Trans>
            </Button>
          )}
          {may("ADD_ITEM") && (
            <Button size="xs" variant="light" onClick={() => setOpen("add")} aria-label={t`Add an item: ${title}`}>
              <Trans>Add an item</Trans>
            </Button>
          )}
        </span>
      }
      flush
    >
      <FailureNotice failure={failure} />
      {open === "rename" && <SectionDialog section={{ id, version, title }} shared={shared} onClose={() => setOpen(null)} />}
      {open === "add" && <AddItem section={id} shared={shared} onClose={() => setOpen(null)} />}
      {section.items.length === 0 ? (
        <Empty>
          <Trans>No item stands here yet.</Trans>
        </Empty>
      ) : (
        <table className={`${table.table} ${classes.matrix}`} aria-label={title}>
          <Head />
          <tbody>
            {section.items.map((item, place) => (
              <ItemRow
                key={item.id}
                item={item}
                place={place}
                count={section.items.length}
                sectionId={id}
                sections={sections}
                shared={shared}
                performers={performers}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <Trans>Capability</Trans>
        </th>
        <th scope="col">
          <Trans>Level</Trans>
        </th>
        <th scope="col">
          <Trans>Performer</Trans>
        </th>
        <th scope="col">
          <Trans>Witness</Trans>
        </th>
        <th scope="col">
          <Trans>Evidence</Trans>
        </th>
        <th scope="col">
          <Trans>Sign-off</Trans>
        </th>
      </tr>
    </thead>
  );
}
