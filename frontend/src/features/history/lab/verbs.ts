import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const subjects: Readonly<Record<string, MessageDescriptor>> = {
  engagement: msg`Engagement changed`,
  milestone: msg`Milestone changed`,
  stage: msg`Stage entered`,
  waiting: msg`Waiting on client changed`,
  deliverable: msg`Deliverable changed`,
  version: msg`Version handed over`,
  review: msg`Review changed`,
  round: msg`Review changed`,
  decision: msg`Client’s decision`,
  item: msg`Transfer item changed`,
  evidence: msg`Evidence added`,
  capability: msg`Capability assessed`,
  checklist: msg`Checklist changed`,
  section: msg`Checklist changed`,
  log: msg`Log changed`,
  comment: msg`Comment added`,
  risk: msg`Risk changed`,
  objective: msg`Objective changed`,
  agreement: msg`Agreement changed`,
  team: msg`Team changed`,
  client: msg`Access of the client changed`,
  viewing: msg`Portal seen as a member of the client`,
  allocation: msg`Allocation changed`,
  outcome: msg`Outcome added`,
  plan: msg`Plan changed`,
  baseline: msg`Baseline frozen`,
  sharing: msg`Sharing changed`,
};
const whole: Readonly<Record<string, MessageDescriptor>> = {
  "engagement.created": msg`Engagement created`,
  "engagement.started": msg`Engagement started from a playbook`,
  "engagement.status_changed": msg`Status changed`,
  "milestone.added": msg`Milestone added`,
  "milestone.moved": msg`Milestone moved`,
  "milestone.move_undone": msg`Move of a milestone taken back`,
  "milestone.logged": msg`Milestone logged`,
  "milestone.decided": msg`Milestone decided`,
  "item.signed": msg`Transfer item signed`,
  "item.waived": msg`Transfer item waived`,
  "item.unwaived": msg`Waived transfer item taken back in`,
  "item.moved": msg`Transfer item moved`,
};

/** The sentence of an event; for a verb that this page does not know yet, that of its subject. */
export const verbLabel = (verb: string): MessageDescriptor => whole[verb] ?? subjects[verb.split(".")[0] ?? ""] ?? msg`Changed`;
