/** What the address says of which deliverables are shown. */
export interface DeliverableSearch {
  /** A status, or LATE. */
  state?: string;
  kind?: string;
  seen?: string;
}

interface Filterable {
  readonly status: string;
  readonly isLate: boolean;
  readonly kind: string;
  readonly disclosure: string;
}

/** Whether a deliverable is among those that the address asks for. */
export const matches = (row: Filterable, { state, kind, seen }: DeliverableSearch) =>
  (!state || (state === "LATE" ? row.isLate : row.status === state)) && (!kind || row.kind === kind) && (!seen || row.disclosure === seen);
