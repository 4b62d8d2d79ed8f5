/** Words of the glossary that a plan speaks of: its pages load these alone, others have `domainTerms` beside. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Terms<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const disclosure = {
  INTERNAL: msg({ message: "Internal", context: "disclosure" }),
  CLIENT: msg`Shared with the client`,
  PUBLIC: msg({ message: "Public", context: "disclosure" }),
} satisfies Terms<"INTERNAL" | "CLIENT" | "PUBLIC">;

export const milestoneStatus = {
  PLANNED: msg({ message: "Planned", context: "milestoneStatus" }),
  IN_PROGRESS: msg`In progress`,
  SUBMITTED: msg({ message: "Submitted", context: "milestoneStatus" }),
  CHANGES_REQUESTED: msg`Changes requested`,
  ACCEPTED: msg({ message: "Accepted", context: "milestoneStatus" }),
} satisfies Terms<"PLANNED" | "IN_PROGRESS" | "SUBMITTED" | "CHANGES_REQUESTED" | "ACCEPTED">;

export const milestoneOutcome = {
  CONFIRMED: msg({ message: "Confirmed", context: "milestoneOutcome" }),
  NEGATIVE: msg({ message: "Negative", context: "milestoneOutcome" }),
  INCONCLUSIVE: msg`Inconclusive`,
  PIVOTED: msg`Pivoted`,
} satisfies Terms<"CONFIRMED" | "NEGATIVE" | "INCONCLUSIVE" | "PIVOTED">;

export const gateDecision = {
  GO: msg`Go`,
  NO_GO: msg`No go`,
  PIVOT: msg`Pivot`,
} satisfies Terms<"GO" | "NO_GO" | "PIVOT">;

export const slipReason = {
  DATA: msg({ message: "Data", context: "slipReason" }),
  ACCESS: msg({ message: "Access", context: "slipReason" }),
  PEOPLE: msg({ message: "People", context: "slipReason" }),
  SCOPE: msg({ message: "Scope", context: "slipReason" }),
  RESEARCH: msg`Research result`,
  COMPUTE: msg`Computing`,
  AGREEMENT: msg({ message: "Agreement", context: "slipReason" }),
  APPROVAL: msg({ message: "Approval", context: "slipReason" }),
  PLANNING: msg`Planning`,
  OTHER: msg({ message: "Other", context: "slipReason" }),
} satisfies Terms<"DATA" | "ACCESS" | "PEOPLE" | "SCOPE" | "RESEARCH" | "COMPUTE" | "AGREEMENT" | "APPROVAL" | "PLANNING" | "OTHER">;

export const clock = {
  LAB: msg({ message: "Lab", context: "clock" }),
  CLIENT: msg({ message: "Client", context: "clock" }),
  SHARED: msg({ message: "Shared", context: "clock" }),
  EXTERNAL: msg({ message: "External", context: "clock" }),
} satisfies Terms<"LAB" | "CLIENT" | "SHARED" | "EXTERNAL">;

export const waitingFor = {
  DATA: msg({ message: "Data", context: "waitingFor" }),
  AGREEMENT: msg({ message: "Agreement", context: "waitingFor" }),
  ACCESS: msg({ message: "Access", context: "waitingFor" }),
  APPROVAL: msg({ message: "Approval", context: "waitingFor" }),
} satisfies Terms<"DATA" | "AGREEMENT" | "ACCESS" | "APPROVAL">;

export const deliverableStatus = {
  PLANNED: msg({ message: "Planned", context: "deliverableStatus" }),
  SUBMITTED: msg({ message: "Submitted", context: "deliverableStatus" }),
  CHANGES_REQUESTED: msg`Changes requested`,
  ACCEPTED: msg({ message: "Accepted", context: "deliverableStatus" }),
} satisfies Terms<"PLANNED" | "SUBMITTED" | "CHANGES_REQUESTED" | "ACCEPTED">;
