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
