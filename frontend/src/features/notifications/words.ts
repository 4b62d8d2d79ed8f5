import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export const REASONS: Record<string, MessageDescriptor> = {
  REMINDER: msg`Reminders before a respond-by date`,
  DECISION: msg`Decisions and signatures`,
  PLAN: msg`Milestones and dates`,
  DELIVERABLE: msg`Deliverables and versions`,
  LOG: msg`Log entries and risks`,
  COMMENT: msg`Comments`,
  TRANSFER: msg`Transfer checklist`,
  PEOPLE: msg`People and status`,
  REPORT: msg`Progress reports`,
  IMPACT: msg`What came of the work`,
};
export const FREQUENCIES: Record<string, MessageDescriptor> = {
  AT_ONCE: msg`At once`,
  DAILY: msg`Once a day`,
  WEEKLY: msg`Once a week`,
  NEVER: msg`Never`,
};
// only the client's people are asked to decide
export const PORTAL_REASONS: Record<string, MessageDescriptor> = { ...REASONS, REVIEW: msg`Requests to decide` };
