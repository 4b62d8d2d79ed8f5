/** The words of the glossary for every value that the API speaks of. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/Badge";

/** What stands between a name and its value, set as the language sets it. */
export const colon = (i18n: I18n) => (i18n.locale === "fr" ? "\u00a0: " : ": ");

type Terms<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const logKind = {
  PROGRESS: msg`Progress`,
  DECISION: msg`Decision`,
  BLOCKER: msg`Blocker`,
  MEETING: msg`Meeting`,
} satisfies Terms<"PROGRESS" | "DECISION" | "BLOCKER" | "MEETING">;

export const verdict = {
  ACCEPTED: msg({ message: "Accepted", context: "verdict" }),
  CHANGES_REQUESTED: msg`Changes requested`,
  NEEDS_INFORMATION: msg`Needs information`,
} satisfies Terms<"ACCEPTED" | "CHANGES_REQUESTED" | "NEEDS_INFORMATION">;

export const transferLevel = {
  NOT_STARTED: msg`Not started`,
  DEMONSTRATED: msg({ message: "Demonstrated", context: "transferLevel" }),
  ASSISTED: msg({ message: "Assisted", context: "transferLevel" }),
  UNAIDED: msg({ message: "Unaided", context: "transferLevel" }),
  WAIVED: msg({ message: "Waived", context: "transferLevel" }),
} satisfies Terms<"NOT_STARTED" | "DEMONSTRATED" | "ASSISTED" | "UNAIDED" | "WAIVED">;

/** Options of a select over a set of terms. */
export const optionsOf = <K extends string>(terms: Readonly<Record<K, MessageDescriptor>>, t: (message: MessageDescriptor) => string) =>
  (Object.keys(terms) as K[]).map((value) => ({ value, label: t(terms[value]) }));

/** A value's word; the value itself when a newer server speaks of one that this page does not know yet. */
export const term = (terms: Readonly<Record<string, MessageDescriptor>>, value: string, t: (message: MessageDescriptor) => string) => {
  const message = terms[value];
  return message ? t(message) : value;
};

export const statusTone: Readonly<Record<string, Tone>> = {
  ACTIVE: "moss",
  AGREED: "ink",
  ON_HOLD: "sand",
  CLOSING: "ink",
  DECLINED: "quiet",
  CANCELLED: "quiet",
  PLANNED: "quiet",
  IN_PROGRESS: "ink",
  SUBMITTED: "ink",
  CHANGES_REQUESTED: "sand",
  NEEDS_INFORMATION: "sand",
  ACCEPTED: "moss",
  APPROVED: "moss",
  PENDING: "quiet",
  OPEN: "ink",
  NOT_STARTED: "quiet",
  DEMONSTRATED: "sand",
  ASSISTED: "ink",
  UNAIDED: "moss",
};
