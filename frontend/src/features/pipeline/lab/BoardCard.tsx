import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql, useFragment } from "react-relay/hooks";
import type { BoardCard_inquiry$key } from "@/gql/lab/BoardCard_inquiry.graphql";
import { dayOf, shortDay } from "@/lib/dates";
import { term } from "@/lib/terms";
import { InquiryActions } from "./InquiryActions";
import classes from "./pipeline.module.css";
import { wanted } from "./words";

/** An inquiry on the board, with what may be done with it there. */
export function BoardCard(props: { inquiry: BoardCard_inquiry$key }) {
  const { t, i18n } = useLingui();
  const row = useFragment(
    graphql`
      fragment BoardCard_inquiry on Inquiry {
        id
        organizationName
        need
        wanted
        createdAt
        owner {
          name
        }
        ...InquiryActions_inquiry
      }
    `,
    props.inquiry,
  );
  return (
    <li className={classes.card} data-inquiry={row.id}>
      <Link className="strong" to="/pipeline/$id" params={{ id: row.id }} data-card={row.id}>
        {row.organizationName}
      </Link>
      <span className={classes.need}>{row.need}</span>
      <span className="small dimmed">
        {term(wanted, row.wanted, t)} · {shortDay(i18n, dayOf(row.createdAt))}
        {row.owner && ` · ${row.owner.name}`}
      </span>
      <InquiryActions inquiry={row} compact />
    </li>
  );
}
