import { useLingui } from "@lingui/react/macro";
import { useLocation, useSearch } from "@tanstack/react-router";
import { boot } from "@/lib/boot";
import { Help, type Keys } from "../Help";

export default function LabHelp({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const isIntern = boot.role === "INTERN";
  const keys: Keys = [
    ["a", t`Quick add: log, milestone, deliverable, waiting on client`],
    ["g w", t`My week`],
    ["g e", t`Engagements`],
    ["g l", boot.role === "DIRECTOR" || boot.role === "PARTNERSHIPS" ? t`Load` : t`My load`],
    ["g t", t`Time`],
    ...(isIntern
      ? []
      : ([
          ["g o", t`Portfolio`],
          ["g i", t`Pipeline`],
          ["g p", t`Partners`],
          ["c", t`Start an engagement`],
        ] as const)),
    ["g n", t`Notifications`],
  ];
  return <Help here={useKeysHere()} everywhere={keys} onClose={onClose} />;
}

/** What acts on the open page: kept beside what listens there (`mover.ts`, `TimeTable`, `ItemRow`, `useGridNavigation`). */
function useKeysHere(): Keys {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const { view } = useSearch({ strict: false }) as { view?: string };
  const grid: Keys = [
    ["← ↑ → ↓", t`Go from cell to cell in the table`],
    ["Home, End", t`First and last cell of the row`],
  ];
  if (pathname.endsWith("/time")) return [...grid, [t`Space, Enter`, t`Give the half day to the engagement, or take it back`]];
  if (pathname.endsWith("/load")) return grid;
  if (pathname.endsWith("/transfer")) return [["Alt ↑, Alt ↓", t`Move the item in whose row you are`]];
  if (!/\/engagements\/[^/]+\/plan$/.test(pathname) || view === "table") return [];
  return [
    ["← →", t`Move the milestone by a day; with Shift by a week`],
    ["Enter", t`Say why it moves, and save`],
    ["Esc", t`Put it back`],
    ["↑ ↓", t`Next and previous on the timeline`],
    ["Home, End", t`First and last on the timeline`],
    ["+ −", t`Zoom`],
    ["Ctrl Z", t`Take the last move back`],
  ];
}
