/** Words of the glossary that the first page does not need: loaded with the pages that speak of them. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

type Terms<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const engagementKind = {
  APPLIED: msg`Applied research collaboration`,
  INTERVENTION: msg`Targeted intervention`,
  FUNDAMENTAL: msg`Fundamental research collaboration`,
  STARTUP: msg`Startup support`,
} satisfies Terms<"APPLIED" | "INTERVENTION" | "FUNDAMENTAL" | "STARTUP">;

export const engagementStatus = {
  LEAD: msg({ message: "Lead", context: "engagementStatus" }),
  APPRAISAL: msg`Appraisal`,
  AGREED: msg({ message: "Agreed", context: "engagementStatus" }),
  ACTIVE: msg({ message: "Active", context: "engagementStatus" }),
  ON_HOLD: msg`On hold`,
  CLOSING: msg`Closing`,
  CLOSED: msg({ message: "Closed", context: "engagementStatus" }),
  DECLINED: msg({ message: "Declined", context: "engagementStatus" }),
  CANCELLED: msg({ message: "Cancelled", context: "engagementStatus" }),
} satisfies Terms<"LEAD" | "APPRAISAL" | "AGREED" | "ACTIVE" | "ON_HOLD" | "CLOSING" | "CLOSED" | "DECLINED" | "CANCELLED">;

export const teamRole = {
  LEAD: msg`Lead scientist`,
  SCIENTIST: msg`Scientist`,
  INTERN: msg`Intern`,
  REVIEWER: msg`Reviewer`,
} satisfies Terms<"LEAD" | "SCIENTIST" | "INTERN" | "REVIEWER">;

export const clientRole = {
  SPONSOR: msg`Sponsor`,
  TECHNICAL_LEAD: msg`Technical lead`,
  DATA_OWNER: msg`Data owner`,
  PRIVACY_OFFICER: msg`Privacy officer`,
  OBSERVER: msg`Observer`,
} satisfies Terms<"SPONSOR" | "TECHNICAL_LEAD" | "DATA_OWNER" | "PRIVACY_OFFICER" | "OBSERVER">;

export const labRole = {
  DIRECTOR: msg`Director`,
  PARTNERSHIPS: msg`Partnerships advisor`,
  SCIENTIST: msg`Applied research scientist`,
  INTERN: msg`Research intern`,
} satisfies Terms<"DIRECTOR" | "PARTNERSHIPS" | "SCIENTIST" | "INTERN">;

export const signer = {
  CLIENT_SPONSOR: msg`Client sponsor`,
  CLIENT_TECHNICAL_LEAD: msg`Client technical lead`,
  DATA_OWNER: msg`Client data owner`,
  PRIVACY_OFFICER: msg`Client privacy officer`,
  LEAD_SCIENTIST: msg`Lab lead scientist`,
  LAB_DIRECTOR: msg`Lab director`,
  COMMITTEE_LAB: msg`Steering committee, lab`,
  COMMITTEE_CLIENT: msg`Steering committee, client`,
  PROFESSOR: msg`Professor`,
  RESEARCH_OFFICE: msg`Research office`,
} satisfies Terms<
  | "CLIENT_SPONSOR"
  | "CLIENT_TECHNICAL_LEAD"
  | "DATA_OWNER"
  | "PRIVACY_OFFICER"
  | "LEAD_SCIENTIST"
  | "LAB_DIRECTOR"
  | "COMMITTEE_LAB"
  | "COMMITTEE_CLIENT"
  | "PROFESSOR"
  | "RESEARCH_OFFICE"
>;

export const approvalVerdict = {
  PENDING: msg({ message: "Pending", context: "approvalVerdict" }),
  APPROVED: msg({ message: "Approved", context: "approvalVerdict" }),
  CHANGES_REQUESTED: msg`Changes requested`,
} satisfies Terms<"PENDING" | "APPROVED" | "CHANGES_REQUESTED">;

export const deliverableKind = {
  AGREEMENT: msg({ message: "Agreement", context: "deliverableKind" }),
  PLAN: msg({ message: "Plan", context: "deliverableKind" }),
  DATASET: msg`Dataset`,
  REPORT: msg`Report`,
  CODE: msg`Code`,
  MODEL: msg`Model`,
  DOCUMENTATION: msg`Documentation`,
  TRAINING: msg`Training`,
  DEMO: msg`Demonstration`,
  PUBLICATION: msg`Publication`,
  ASSESSMENT: msg({ message: "Assessment", context: "deliverableKind" }),
  RECORD: msg({ message: "Record", context: "deliverableKind" }),
} satisfies Terms<
  | "AGREEMENT"
  | "PLAN"
  | "DATASET"
  | "REPORT"
  | "CODE"
  | "MODEL"
  | "DOCUMENTATION"
  | "TRAINING"
  | "DEMO"
  | "PUBLICATION"
  | "ASSESSMENT"
  | "RECORD"
>;

export const linkKind = {
  NONE: msg`File`,
  COMMIT: msg`Git commit`,
  TAG: msg`Git tag`,
  RUN: msg`Experiment run`,
  MODEL: msg`Registered model version`,
  DOI: msg`DOI`,
  URL: msg`Web address`,
} satisfies Terms<"NONE" | "COMMIT" | "TAG" | "RUN" | "MODEL" | "DOI" | "URL">;

export const riskLevel = {
  LOW: msg({ message: "Low", context: "riskLevel" }),
  MEDIUM: msg({ message: "Medium", context: "riskLevel" }),
  HIGH: msg({ message: "High", context: "riskLevel" }),
} satisfies Terms<"LOW" | "MEDIUM" | "HIGH">;

export const riskStatus = {
  OPEN: msg({ message: "Open", context: "riskStatus" }),
  MITIGATED: msg({ message: "Mitigated", context: "riskStatus" }),
  OCCURRED: msg`Occurred`,
  CLOSED: msg({ message: "Closed", context: "riskStatus" }),
} satisfies Terms<"OPEN" | "MITIGATED" | "OCCURRED" | "CLOSED">;

export const riskCategory = {
  DATA: msg({ message: "Data", context: "riskCategory" }),
  RESEARCH: msg({ message: "Research", context: "riskCategory" }),
  PEOPLE: msg({ message: "People", context: "riskCategory" }),
  LEGAL: msg`Legal`,
  INFRASTRUCTURE: msg`Infrastructure`,
  OTHER: msg({ message: "Other", context: "riskCategory" }),
} satisfies Terms<"DATA" | "RESEARCH" | "PEOPLE" | "LEGAL" | "INFRASTRUCTURE" | "OTHER">;

export const roundStatus = {
  OPEN: msg({ message: "Open", context: "roundStatus" }),
  ACCEPTED: msg({ message: "Accepted", context: "roundStatus" }),
  CHANGES_REQUESTED: msg`Changes requested`,
  WITHDRAWN: msg({ message: "Withdrawn", context: "roundStatus" }),
} satisfies Terms<"OPEN" | "ACCEPTED" | "CHANGES_REQUESTED" | "WITHDRAWN">;

export const occasion = {
  BEFORE: msg`Before`,
  AFTER: msg`After`,
  TWELVE_MONTHS: msg`Twelve months after`,
} satisfies Terms<"BEFORE" | "AFTER" | "TWELVE_MONTHS">;

export const dimension = {
  VALUE: msg`Value`,
  SPONSORSHIP: msg`Sponsorship`,
  DATA: msg({ message: "Data", context: "dimension" }),
  PEOPLE: msg({ message: "People", context: "dimension" }),
  MODELLING: msg`Modelling`,
  OPERATIONS: msg`Operations`,
  RESPONSIBILITY: msg`Responsibility`,
} satisfies Terms<"VALUE" | "SPONSORSHIP" | "DATA" | "PEOPLE" | "MODELLING" | "OPERATIONS" | "RESPONSIBILITY">;

export const allocationStatus = {
  TENTATIVE: msg({ message: "Tentative", context: "allocationStatus" }),
  CONFIRMED: msg({ message: "Confirmed", context: "allocationStatus" }),
} satisfies Terms<"TENTATIVE" | "CONFIRMED">;

export const organizationKind = {
  STARTUP: msg`Startup`,
  SME: msg`SME`,
  LARGE: msg`Large company`,
  PUBLIC: msg`Public body`,
  NONPROFIT: msg`Non-profit`,
} satisfies Terms<"STARTUP" | "SME" | "LARGE" | "PUBLIC" | "NONPROFIT">;
