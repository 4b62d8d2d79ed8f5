import { useLingui } from "@lingui/react/macro";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "react-relay/hooks";
import type { PaletteQuery } from "@/gql/lab/PaletteQuery.graphql";
import { boot } from "@/lib/boot";
import { type Entry, Finder } from "../Finder";
import { labPlace } from "../rules";
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
        on
        startsAt
        isOver
        snippet
        marks {
          start
          end
        }
      }
    }
  }
`;
const OF_AN_ENGAGEMENT = /^\/engagements\/([^/]+)$/;

interface Props {
  pages: readonly { to: string; label: string }[];
  onClose: () => void;
  onAdd: () => void;
}

/** Go anywhere by typing: pages, acts, and everything that the reader may see. */
export default function Palette({ pages, onClose, onAdd }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState("");
  const { found, hasMore } = useFound<PaletteQuery>(typed, document, labPlace);
  const here = (useParams({ strict: false }) as { reference?: string }).reference;
  // what can be written down in the engagement at hand, or in one that was found, without opening it first
  const first = found?.map((entry) => OF_AN_ENGAGEMENT.exec(entry.to)?.[1]).find(Boolean);
  const reference = typed.trim() ? (first ?? here) : here;
  const quick = useActsOn(reference);
  const isIntern = boot.role === "INTERN";
  const others: Entry[] = [
    { to: "/notifications", label: t`Notifications` },
    { to: "/settings", label: t`Settings` },
    { to: "/playbooks", label: t`Playbooks` },
    ...(isIntern
      ? []
      : [
          { to: "/portfolio/slips", label: t`Slips` },
          { to: "/portfolio/forecast", label: t`Forecast` },
          { to: "/engagements/new", label: t`Start an engagement` },
        ]),
  ].map(keyed);
  const add = { key: "add", to: "", label: t`Quick add`, hint: t`log, milestone, deliverable, waiting on client`, run: onAdd };
  const words = typed.trim();
  return (
    <Finder
      label={t`Page, engagement, or anything else that you may see`}
      typed={typed}
      onType={setTyped}
      pages={[add, ...(words ? [] : quick), ...pages.map(keyed), ...others]}
      found={found && words ? [...found, ...quick] : found}
      acts={[{ key: "/search", to: "/search", label: t`Search on a page of its own`, ...(words ? { search: { q: words } } : {}) }]}
      hasMore={hasMore}
      onClose={onClose}
    />
  );
}

const keyed = <T extends { to: string }>(entry: T) => ({ ...entry, key: entry.to });

function useActsOn(reference: string | undefined): Entry[] {
  const { t } = useLingui();
  if (!reference) return [];
  const at = `/engagements/${reference}`;
  return [
    { to: `${at}/log`, label: t`Write in the log of ${reference}` },
    { to: `${at}/plan`, label: t`Plan of ${reference}` },
    { to: `${at}/deliverables`, label: t`Deliverables of ${reference}` },
    { to: `${at}/transfer`, label: t`Transfer of ${reference}` },
    { to: `${at}/history`, label: t`What changed on ${reference}` },
  ].map(keyed);
}
