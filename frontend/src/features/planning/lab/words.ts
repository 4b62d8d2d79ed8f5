import type { Tone } from "@/components/Badge";
import { msg } from "@lingui/core/macro";

export const codeNames = {
  OVER_CAPACITY: msg`Over capacity`,
  OUTSIDE_DATES: msg`Outside the dates`,
  BELOW_MINIMUM: msg`Below the minimum`,
  ABOVE_MAXIMUM: msg`Above the maximum`,
  OFF_BUDGET: msg`Off budget`,
  NOBODY: msg`Nobody is on it`,
  STARTS_UNSTAFFED: msg`Starts without staff`,
  ONE_PERSON: msg`One person knows it`,
};

export const scenarioStatus = {
  DRAFT: msg`Draft`,
  APPLIED: msg`Applied`,
  DISCARDED: msg`Discarded`,
};
export const scenarioTone: Readonly<Record<string, Tone>> = { DRAFT: "ink", APPLIED: "moss", DISCARDED: "quiet" };

export const scenarioAct = {
  ADD: msg`Add`,
  CHANGE: msg`Change`,
  REMOVE: msg`Remove`,
  MOVE: msg`Move`,
};

export const scenarioState = {
  READY: msg`Ready`,
  OVERTAKEN: msg`Changed underneath`,
  GONE: msg`No longer there`,
  DONE: msg`Already so`,
};
export const scenarioStateTone: Readonly<Record<string, Tone>> = { READY: "quiet", OVERTAKEN: "rust", GONE: "rust", DONE: "moss" };
