import { msg } from "@lingui/core/macro";

export const outcomeKind = {
  PUBLICATION: msg`Publication`,
  PRODUCT: msg`Product`,
  SOFTWARE: msg`Software`,
  HIRE: msg`Hire`,
  FOLLOW_ON: msg`Follow-on work`,
};
