/** Words of the portfolio for what the API speaks of. */
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/Badge";
import type { Column } from "./rules";

export const healthLevel = {
  ON_TRACK: msg`On track`,
  WATCH: msg`Watch`,
  AT_RISK: msg`At risk`,
};
export const healthTone: Readonly<Record<string, Tone>> = { ON_TRACK: "moss", WATCH: "sand", AT_RISK: "rust" };

export const ledgerGroup = {
  REASON: msg`Reason`,
  CLOCK: msg`Whose clock`,
  KIND: msg`Kind of engagement`,
  PARTNER: msg`Partner`,
  QUARTER: msg`Quarter`,
};

export const basis = {
  SAME_KIND_AND_GATE: msg`milestones of the same kind`,
  SAME_KIND: msg`milestones of the same kind of engagement`,
  WHOLE_LAB: msg`all milestones of the lab`,
  TOO_LITTLE: msg`too little history`,
};

export const column: Readonly<Record<Column, MessageDescriptor>> = {
  health: msg`Health`,
  stage: msg`Stage`,
  next: msg`Next milestone`,
  gate: msg`Next gate`,
  slip: msg`Slip`,
  waiting: msg`Waiting on client`,
  effort: msg`Effort`,
  transfer: msg`Transfer`,
  milestones: msg`Milestones`,
  deliverables: msg`Deliverables`,
};
