import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Progress } from "@/components/Badge";
import { Button } from "@/components/Button";
import { Empty, Section } from "@/components/Page";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { Checklist_engagement$key } from "@/gql/lab/Checklist_engagement.graphql";
import { ChecklistSection } from "./ChecklistSection";
import { SectionDialog } from "./SectionDialog";

/** The checklist with its progress as a whole. Waived items leave the denominator: the server counts. */
export function Checklist(props: { engagement: Checklist_engagement$key }) {
  const { t } = useLingui();
  const [adding, setAdding] = useState(false);
  const engagement = useFragment(
    graphql`
      fragment Checklist_engagement on Engagement {
        id
        allowedActions
        clients {
          user {
            id
            name
          }
        }
        checklist {
          id
          disclosure
          unaided
          total
          sections {
            id
            title
            ...ChecklistSection_section
          }
        }
      }
    `,
    props.engagement,
  );
  const { checklist } = engagement;
  const performers = [...new Map(engagement.clients.map(({ user }) => [user.id, user])).values()];
  const may = (action: (typeof engagement.allowedActions)[number]) => engagement.allowedActions.includes(action);
  const sections = checklist?.sections ?? [];
  const shared = checklist ? checklist.disclosure !== "INTERNAL" : false;
  const add = may("EDIT_TRANSFER") && (
    <Button size="sm" variant="light" onClick={() => setAdding(true)}>
      <Trans>Add a section</Trans>
    </Button>
  );
  return (
    <>
      {adding && <SectionDialog engagementId={engagement.id} shared={shared} onClose={() => setAdding(false)} />}
      {checklist && sections.length > 0 ? (
        <div className="spread">
          <span className="row small">
            <Trans>The checklist:</Trans> <DisclosureBadge value={checklist.disclosure} />
            {may("SHARE") && <ShareButton ids={[checklist.id]} now={checklist.disclosure} label={t`checklist`} />}
          </span>
          <span className="row">
            <span className="small">
              <Trans>Done unaided, waived items left out</Trans>
            </span>
            <Progress value={checklist.unaided} total={checklist.total} label={t`Done unaided, of the whole checklist`} />
            {add}
          </span>
        </div>
      ) : (
        <Section id="none" title={<Trans>Checklist</Trans>}>
          <Empty action={add}>
            <Trans>This engagement has no transfer checklist.</Trans>
          </Empty>
        </Section>
      )}
      {sections.map((section, index) => (
        <ChecklistSection key={section.id} section={section} index={index} sections={sections} shared={shared} performers={performers} />
      ))}
    </>
  );
}
