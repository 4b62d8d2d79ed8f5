import { msg } from "@lingui/core/macro";

export const agreementKind = {
  NDA: msg`Non-disclosure agreement`,
  RESEARCH: msg`Research agreement`,
  DATA_TERMS: msg`Data terms`,
  LETTER: msg`Letter of engagement`,
};

export const side = {
  lab: msg({ message: "Lab", context: "side" }),
  client: msg({ message: "Client", context: "side" }),
};
