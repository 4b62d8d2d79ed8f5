import { Trans, useLingui } from "@lingui/react/macro";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Progress } from "@/components/Badge";
import { Empty, Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { TransferPageQuery } from "@/gql/lab/TransferPageQuery.graphql";
import { Capability } from "./Capability";
import { ItemRow } from "./ItemRow";

/** The know-how that passes to the client's staff, section by section. Waived items leave the denominator. */
export default function TransferPage({ query }: { query: PreloadedQuery<TransferPageQuery> }) {
  const { t } = useLingui();
  const { engagement } = usePreloadedQuery<TransferPageQuery>(
    graphql`
      query TransferPageQuery($reference: String!) {
        engagement(reference: $reference) {
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
            sections {
              id
              title
              items {
                id
                level
                ...ItemRow_item
              }
            }
          }
          ...Capability_engagement
        }
      }
    `,
    query,
  );
  if (!engagement) return null;
  const { checklist } = engagement;
  const performers = [...new Map(engagement.clients.map(({ user }) => [user.id, user])).values()];
  return (
    <div className="stack">
      {checklist && engagement.allowedActions.includes("SHARE") && (
        <div className="row small">
          <Trans>The checklist:</Trans> <DisclosureBadge value={checklist.disclosure} />{" "}
          <ShareButton ids={[checklist.id]} now={checklist.disclosure} label={t`checklist`} />
        </div>
      )}
      {(!checklist || checklist.sections.length === 0) && (
        <Section id="none" title={<Trans>Checklist</Trans>}>
          <Empty>
            <Trans>This engagement has no transfer checklist.</Trans>
          </Empty>
        </Section>
      )}
      {checklist?.sections.map((section) => {
        const counted = section.items.filter((item) => item.level !== "WAIVED");
        return (
          <Section
            key={section.id}
            id={`s-${section.id}`}
            title={section.title}
            side={<Progress value={counted.filter((item) => item.level === "UNAIDED").length} total={counted.length} label={t`Unaided`} />}
            flush
          >
            <table className={table.table} aria-label={section.title}>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Capability</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Level</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Performer and witness</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Evidence</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {section.items.map((item) => (
                  <ItemRow key={item.id} item={item} performers={performers} />
                ))}
              </tbody>
            </table>
          </Section>
        );
      })}
      <Capability engagement={engagement} />
    </div>
  );
}
