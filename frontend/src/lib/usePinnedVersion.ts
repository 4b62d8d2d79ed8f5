import { useEffect, useRef, useState } from "react";
import { DomainFailure, type NetworkFailure } from "./errors";

/**
 * The version that a form was opened on: what others save meanwhile must not slip under what is typed here, even when the page has
 * read it. Once the server refused and both values were shown, the newest counts. `open` is what the form is open for: when that
 * changes, it is a form anew.
 */
export function usePinnedVersion(version: number, failure: DomainFailure | NetworkFailure | null, open: unknown = true): number {
  const [pinned, setPinned] = useState(version);
  const newest = useRef(version);
  newest.current = version;
  useEffect(() => {
    if (open) setPinned(newest.current);
  }, [open]);
  const isConflict = failure instanceof DomainFailure && failure.code === "CONFLICT";
  useEffect(() => {
    if (isConflict) setPinned(version);
  }, [isConflict, version]);
  return pinned;
}
