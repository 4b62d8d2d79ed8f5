import { msg } from "@lingui/core/macro";

export const programmeStatus = {
  NONE: msg`Not a partner`,
  PROSPECT: msg`Prospect`,
  MEMBER: msg`Partner`,
  FORMER: msg`Former partner`,
};
