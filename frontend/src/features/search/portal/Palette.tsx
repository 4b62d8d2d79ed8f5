import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import type { PaletteQuery } from "@/gql/portal/PaletteQuery.graphql";
import { type Entry, Finder } from "../Finder";
import { portalPlace } from "../rules";
import { useFound } from "../useFound";

const document = graphql`
  query PaletteQuery($query: String!) {
    search(query: $query, first: 20) {
      hasMore
      items {
        objectId
        kind
        title
        reference
        context
        snippet
        marks {
          start
          end
        }
      }
    }
  }
`;

/** Go anywhere by typing, in what the lab shares with the reader. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const { found, hasMore } = useFound<PaletteQuery>(typed, document, portalPlace);
  const pages: Entry[] = [
    { key: "/", to: "/", label: t`Home` },
    { key: "/programme", to: "/programme", label: t`Events` },
    { key: "/notifications", to: "/notifications", label: t`Notifications` },
    { key: "/settings", to: "/settings", label: t`Settings` },
  ];
  const words = typed.trim();
  return (
    <Finder
      label={t`Page, engagement, milestone, deliverable or progress`}
      typed={typed}
      onType={setTyped}
      pages={pages}
      acts={[{ key: "/search", to: "/search", label: t`Search on a page of its own`, ...(words ? { search: { q: words } } : {}) }]}
      found={found}
      hasMore={hasMore}
      onClose={onClose}
    />
  );
}
