/** Words of the pipeline for what the API speaks of. */
import { msg } from "@lingui/core/macro";
import type { Tone } from "@/components/Badge";

export const inquiryStatus = {
  RECEIVED: msg({ message: "Received", context: "inquiry" }),
  IN_TRIAGE: msg`In triage`,
  FIT: msg`Fits`,
  CONVERTED: msg`Became an engagement`,
  DECLINED: msg({ message: "Declined", context: "inquiry" }),
};
export const inquiryTone: Readonly<Record<string, Tone>> = {
  RECEIVED: "sand",
  IN_TRIAGE: "ink",
  FIT: "moss",
  CONVERTED: "moss",
  DECLINED: "quiet",
};
export const wanted = {
  COLLABORATION: msg`A collaboration of some months`,
  INTERVENTION: msg`A short, targeted intervention`,
  UNSURE: msg`Not sure yet`,
};
export const timeframe = {
  NOW: msg`Within three months`,
  SOON: msg`Within a year`,
  LATER: msg`Later, or not known`,
};
export const reasonFor = {
  LEARNING_PROBLEM: msg`It is a problem for machine learning`,
  DATA_READY: msg`Data exist and can be used`,
  SPONSOR: msg`Somebody owns and funds it`,
  TEAM_TO_LEARN: msg`There are people to transfer to`,
  NOVEL: msg`There is research in it`,
  CAPACITY: msg`The lab has people for it`,
  VALUES: msg`It is in keeping with responsible use`,
};
export const reasonAgainst = {
  NOT_LEARNING: msg`It is not a problem for machine learning`,
  DATA_MISSING: msg`Data are missing or cannot be used`,
  NO_SPONSOR: msg`Nobody owns or funds it`,
  NO_TEAM: msg`There is nobody to transfer to`,
  OFF_THE_SHELF: msg`A product on the market does it`,
  NO_CAPACITY: msg`The lab has nobody free for it`,
  NOT_VALUES: msg`It is not in keeping with responsible use`,
};
export const reason = { ...reasonFor, ...reasonAgainst };
