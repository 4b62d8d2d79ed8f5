import { useEffect } from "react";
import { isOf, useLeadThere, useWanted } from "./wanted";

const MANY = 50;

/** Reads on in a list until the row that the address asks for is there. `loadNext` is null while it reads, and at its end. */
export function useSought(
  edges: readonly { readonly node: { readonly id: string } }[],
  loadNext: ((count: number) => unknown) | null,
  type = "LogEntry",
) {
  const { at } = useWanted();
  const missing = isOf(at, type) && !edges.some(({ node }) => node.id === at);
  useEffect(() => {
    if (missing && loadNext) loadNext(MANY);
  }, [missing, loadNext]);
  useLeadThere(missing);
}
