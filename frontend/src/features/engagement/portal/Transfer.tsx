import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { useState } from "react";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge, Progress } from "@/components/Badge";
import { Section } from "@/components/Page";
import table from "@/components/table.module.css";
import type { Transfer_engagement$key } from "@/gql/portal/Transfer_engagement.graphql";
import { statusTone, term, transferLevel } from "@/lib/terms";
import { SignItem } from "./SignItem";

/** What the client's own staff can do by now, and the items that I sign. */
export function Transfer(props: { engagement: Transfer_engagement$key }) {
  const { t } = useLingui();
  const [signing, setSigning] = useState<string | null>(null);
  const { checklist } = useFragment(
    graphql`
      fragment Transfer_engagement on Engagement {
        checklist {
          unaided
          total
          sections {
            id
            title
            items {
              id
              capability
              evidenceAsked
              level
              performerName
              allowedActions
              ...SignItem_item
            }
          }
        }
      }
    `,
    props.engagement,
  );
  if (!checklist) return null;
  return (
    <Section
      id="transfer"
      title={<Trans>Know-how transfer</Trans>}
      side={<Progress value={checklist.unaided} total={checklist.total} label={t`Unaided`} />}
      flush
    >
      {checklist.sections.map((section) => (
        <div key={section.id}>
          <h3 style={{ padding: "0.5rem 1rem 0" }}>{section.title}</h3>
          <ul className={table.list} aria-label={section.title}>
            {section.items.map((item) => (
              <li key={item.id} className="tight">
                <span className={table.line}>
                  <span>
                    {item.capability}{" "}
                    <span className="small dimmed">
                      {item.evidenceAsked}
                      {item.performerName && ` · ${item.performerName}`}
                    </span>
                  </span>
                  <span className="row">
                    <Badge tone={statusTone[item.level] ?? "quiet"}>{term(transferLevel, item.level, t)}</Badge>
                    {item.allowedActions.includes("SIGN") && signing !== item.id && (
                      <Button size="xs" variant="light" onClick={() => setSigning(item.id)} aria-label={t`Sign: ${item.capability}`}>
                        <Trans>Sign</Trans>
                      </Button>
                    )}
                  </span>
                </span>
                {signing === item.id && <SignItem item={item} onClose={() => setSigning(null)} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
