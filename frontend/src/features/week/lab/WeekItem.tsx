import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import { Badge } from "@/components/Badge";
import table from "@/components/table.module.css";
import type { WeekItem_item$key } from "@/gql/lab/WeekItem_item.graphql";
import { statusTone, term, transferLevel } from "@/lib/terms";

export function WeekItem(props: { item: WeekItem_item$key }) {
  const { t } = useLingui();
  const { id, capability, level, performer, engagement } = useFragment(
    graphql`
      fragment WeekItem_item on Item {
        id
        capability
        level
        performer {
          name
        }
        engagement {
          reference
          title
        }
      }
    `,
    props.item,
  );
  return (
    <li className={table.line}>
      <div className="tight">
        <span>{capability}</span>
        <span className="small truncate">
          {performer && `${performer.name} · `}
          <Link to="/engagements/$reference/transfer" params={{ reference: engagement.reference }} search={{ at: id } as never}>
            {engagement.title}
          </Link>
        </span>
      </div>
      <Badge tone={statusTone[level] ?? "quiet"}>{term(transferLevel, level, t)}</Badge>
    </li>
  );
}
