import { useEffect, useState } from "react";

const PAGE = 100;
type LoadNext = (count: number, options: { onComplete: (error: Error | null) => void }) => unknown;

interface Paged {
  hasNext: boolean;
  isLoadingNext: boolean;
  loadNext: LoadNext;
}

/**
 * Reads a connection page after page until nothing is left, for what is sorted, filtered or chosen from whole.
 * A page that fails is not asked for again by itself: `failed` says so, and `again` asks.
 */
export function useRest({ hasNext, isLoadingNext, loadNext }: Paged) {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (hasNext && !isLoadingNext && !failed) loadNext(PAGE, { onComplete: (error) => setFailed(error !== null) });
  }, [hasNext, isLoadingNext, failed, loadNext]);
  return { reading: hasNext && !failed, failed: hasNext && failed, again: () => setFailed(false) };
}
