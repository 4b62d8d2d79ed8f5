/** Words of what came of the work. */
import { msg } from "@lingui/core/macro";

export const outcomeKind = {
  PUBLICATION: msg`Publication`,
  PRODUCT: msg`Product`,
  SOFTWARE: msg`Software`,
  HIRE: msg`Hire`,
  FOLLOW_ON: msg`Follow-on work`,
};

export const enquiryUse = {
  IN_USE: msg`In use`,
  PARTLY: msg`Partly in use`,
  NOT_YET: msg`Not yet in use`,
  ABANDONED: msg`Given up`,
  UNREACHED: msg`Nobody answered`,
};
