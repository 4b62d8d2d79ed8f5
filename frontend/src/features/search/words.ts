/** Words of what can be found. */
import { msg } from "@lingui/core/macro";

export const clientKind = {
  ENGAGEMENT: msg`Engagement`,
  MILESTONE: msg`Milestone`,
  DELIVERABLE: msg`Deliverable`,
  LOG_ENTRY: msg`Log entry`,
};

export const searchKind = { ...clientKind, PARTNER: msg`Partner`, PERSON: msg`Person` };
