import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { Progress } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import { useOpened } from "@/features/shared/portal/useOpened";
import type { Transfer_engagement$key } from "@/gql/portal/Transfer_engagement.graphql";
import { begunAt } from "./begun";
import { TransferItem } from "./TransferItem";

/** What the client's own staff can do by now, what proves it, and the items that I perform or sign. */
export function Transfer(props: { engagement: Transfer_engagement$key }) {
  const { t } = useLingui();
  const { checklist } = useFragment(
    graphql`
      fragment Transfer_engagement on Engagement {
        checklist {
          id
          unaided
          total
          sections {
            id
            title
            items {
              id
              level
              allowedActions
              ...TransferItem_item
            }
          }
        }
      }
    `,
    props.engagement,
  );
  useOpened(checklist ? [checklist.id] : []);
  if (!checklist) return null;
  const { unaided, total } = checklist;
  const helped = checklist.sections.flatMap((section) => section.items).filter((item) => item.level === "ASSISTED").length;
  return (
    <Section
      id="transfer"
      title={<Trans>Know-how transfer</Trans>}
      side={<Progress value={unaided} total={total} label={t`Unaided`} />}
      flush
    >
      <p style={{ padding: "0.625rem 1rem 0" }}>
        <Plural
          value={total}
          one={`Of # task, your people do ${unaided} without help.`}
          other={`Of # tasks, your people do ${unaided} without help.`}
        />{" "}
        {helped > 0 && <Trans>They do {helped} more with the lab beside them.</Trans>}
      </p>
      {checklist.sections.map((section) => (
        <details
          key={section.id}
          open={section.items.some((item) => item.allowedActions.includes("SIGN") || begunAt(item.id, item.allowedActions))}
        >
          <summary style={{ padding: "0.5rem 1rem" }}>
            <span className="strong">{section.title}</span>{" "}
            <span className="small dimmed number">
              {section.items.filter((item) => item.level === "UNAIDED").length}/
              {section.items.filter((item) => item.level !== "WAIVED").length}
            </span>
          </summary>
          <ul className={table.list} aria-label={section.title}>
            {section.items.map((item) => (
              <TransferItem key={item.id} item={item} />
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
