import { msg } from "@lingui/core/macro";

export const leaveKind = {
  VACATION: msg`Vacation`,
  SICK: msg`Sick leave`,
  PARENTAL: msg`Parental leave`,
  CONFERENCE: msg`Conference`,
  OTHER: msg({ message: "Other", context: "leaveKind" }),
};

export const dayPart = {
  FULL: msg`Whole days`,
  MORNING: msg`Morning`,
  AFTERNOON: msg`Afternoon`,
};
