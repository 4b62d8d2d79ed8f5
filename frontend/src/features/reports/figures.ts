import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

/** What a report counts. */
export const figureKey: Readonly<Record<string, MessageDescriptor>> = {
  MILESTONES_REACHED: msg`Milestones reached`,
  VERSIONS: msg`Versions handed over`,
  DECISIONS: msg`Decisions of the client`,
  DATES_MOVED: msg`Dates moved`,
  WAITING_DAYS: msg`Days waiting for the client`,
  ITEMS_SIGNED: msg`Transfer items signed`,
  LOG_ENTRIES: msg`Entries of the log`,
};
