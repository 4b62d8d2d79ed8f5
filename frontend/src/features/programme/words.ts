/** Words of the programme for what the API speaks of. */
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/Badge";

export const eventKind = {
  READING_GROUP: msg`Reading group`,
  TEA_TALK: msg`Tea talk`,
  SYMPOSIUM: msg`Symposium`,
  JOB_FAIR: msg`Job fair`,
  INTERNSHIP_FAIR: msg`Internship fair`,
  OTHER: msg({ message: "Other", context: "eventKind" }),
};

export const audience = {
  LAB: msg`The lab`,
  PARTNERS: msg`The lab and its partners`,
  PUBLIC: msg`Everybody`,
};

export const eventStatus = {
  DRAFT: msg`Draft`,
  ANNOUNCED: msg`Announced`,
  CANCELLED: msg`Cancelled`,
};

export const placeStatus = {
  REGISTERED: msg`Registered`,
  WAITING: msg`On the waiting list`,
  CANCELLED: msg`Withdrawn`,
  ATTENDED: msg`Attended`,
  ABSENT: msg`Absent`,
};
export const placeTone: Readonly<Record<string, Tone>> = { REGISTERED: "moss", WAITING: "sand", ATTENDED: "moss", ABSENT: "quiet" };
