/** Words of what can be found. */
import { msg } from "@lingui/core/macro";

export const clientKind = {
  ENGAGEMENT: msg`Engagement`,
  MILESTONE: msg`Milestone`,
  DELIVERABLE: msg`Deliverable`,
  LOG_ENTRY: msg`Log entry`,
};

export const searchKind = {
  ...clientKind,
  COMMENT: msg({ message: "Comment", context: "search" }),
  WAITING: msg`Waiting period`,
  RISK: msg`Risk`,
  OBJECTIVE: msg`Objective`,
  ITEM: msg`Transfer item`,
  DECISION: msg`Client’s decision`,
  REPORT: msg`Progress report`,
  OUTCOME: msg({ message: "Outcome", context: "impact" }),
  AGREEMENT: msg`Agreement`,
  PARTNER: msg`Partner`,
  INQUIRY: msg`Inquiry`,
  PERSON: msg`Person`,
  NEED: msg`Staffing need`,
  EVENT: msg`Event`,
  SCENARIO: msg`Scenario`,
};
