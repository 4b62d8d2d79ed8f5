import { Trans, useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Dialog } from "@/components/Dialog";
import { Form, TextField, text } from "@/components/Form";
import { LazyConflict } from "@/components/LazyConflict";
import { FailureNotice } from "@/components/Notice";
import type { SectionDialogAddMutation } from "@/gql/lab/SectionDialogAddMutation.graphql";
import type { SectionDialogRenameMutation } from "@/gql/lab/SectionDialogRenameMutation.graphql";
import { usePinnedVersion } from "@/lib/usePinnedVersion";
import { useSubmit } from "@/lib/useSubmit";
import { SharedNote } from "./SharedNote";

interface Props {
  /** Of the engagement that gets a new section, or */
  engagementId?: string;
  /** the section that gets another title. */
  section?: { id: string; version: number; title: string };
  shared: boolean;
  onClose: () => void;
}

export function SectionDialog({ engagementId, section, shared, onClose }: Props) {
  const { t } = useLingui();
  const draftKey = `section-${section?.id ?? `new-${engagementId}`}`;
  const added = useSubmit<SectionDialogAddMutation>(
    graphql`
      mutation SectionDialogAddMutation($input: AddSectionInput!) {
        addSection(input: $input) {
          engagement {
            ...Checklist_engagement
          }
        }
      }
    `,
    { draftKey, done: t`The section is added`, onDone: onClose },
  );
  const renamed = useSubmit<SectionDialogRenameMutation>(
    graphql`
      mutation SectionDialogRenameMutation($input: UpdateSectionInput!) {
        updateSection(input: $input) {
          section {
            ...ChecklistSection_section
          }
        }
      }
    `,
    { draftKey, done: t`The section is renamed`, onDone: onClose },
  );
  const { busy, failure, fieldError } = section ? renamed : added;
  const version = usePinnedVersion(section?.version ?? 0, renamed.failure);
  const send = (data: FormData) => {
    const title = text(data, "title");
    if (section) renamed.submit({ input: { id: section.id, version, title } });
    else if (engagementId) added.submit({ input: { engagement: engagementId, title } });
  };
  const heading = section ? t`Rename the section` : t`Add a section`;
  return (
    <Dialog title={heading} onClose={onClose}>
      <Form draftKey={draftKey} label={heading} onSubmit={send} submit={<Trans>Save</Trans>} busy={busy} onCancel={onClose}>
        <LazyConflict failure={renamed.failure} fields={[{ name: "title", label: t`Title`, saved: section?.title ?? "" }]} />
        <FailureNotice failure={failure} fields={["title"]} conflictShown={section !== undefined} />
        <TextField
          label={t`Title`}
          name="title"
          defaultValue={section?.title}
          required
          autoFocus
          maxLength={200}
          error={fieldError("title")}
        />
        <SharedNote shared={shared} />
      </Form>
    </Dialog>
  );
}
