import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import { DisclosureBadge, ShareButton } from "@/features/shared/lab/ShareButton";
import type { EvidenceList_item$key } from "@/gql/lab/EvidenceList_item.graphql";

/** What proves an item, with how far each piece may be seen. */
export function EvidenceList(props: { item: EvidenceList_item$key }) {
  const { t } = useLingui();
  const item = useFragment(
    graphql`
      fragment EvidenceList_item on Item {
        engagement {
          allowedActions
        }
        evidence {
          id
          text
          link
          disclosure
          authorName
          file {
            name
            url
          }
        }
      }
    `,
    props.item,
  );
  const shares = item.engagement.allowedActions.includes("SHARE");
  return item.evidence.map((row) => (
    <div key={row.id} className="tight">
      {row.text && <span className="breakable">{row.text}</span>}
      {row.file && (
        <a href={row.file.url} download className="breakable">
          {row.file.name}
        </a>
      )}
      {row.link && (
        <a href={row.link} rel="noopener noreferrer" target="_blank" className="breakable">
          {row.link}
        </a>
      )}
      <span className="row">
        <span className="dimmed">{row.authorName}</span>
        <DisclosureBadge value={row.disclosure} />
        {shares && row.disclosure === "INTERNAL" && <ShareButton ids={[row.id]} now={row.disclosure} label={t`evidence`} />}
      </span>
    </div>
  ));
}
