/** Words of impact for what the API speaks of. */
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

export const registerKind = {
  ARTICLE: msg`Scientific article`,
  PROJECT: msg`Research project`,
  FACULTY: msg`Faculty member`,
  CHAIR: msg`Research chair`,
  COMMUNITY: msg`Community members`,
  ENTREPRENEURIAL: msg`Entrepreneurial project in development`,
  COLLABORATION: msg`Earlier applied research collaborations`,
  INTERVENTION: msg`Earlier targeted interventions`,
  PARTNER: msg`Earlier partner organizations`,
  STARTUP_SUPPORTED: msg`Earlier startups supported`,
  STARTUP_EMERGED: msg`Earlier startups that emerged`,
};

export const indicator = {
  COLLABORATIONS: msg`Applied research collaborations`,
  INTERVENTIONS: msg`Targeted interventions`,
  PARTNERS: msg`Partner organizations`,
  STARTUPS_SUPPORTED: msg`Startups supported`,
  INDUSTRY_PAPERS: msg`Papers written with industry`,
  ARTICLES: msg`Scientific articles`,
  PROJECTS: msg`Research projects`,
  FACULTY: msg`Faculty members`,
  CHAIRS: msg`Research chairs`,
  COMMUNITY: msg`Community members`,
  STARTUPS_EMERGED: msg`Startups that emerged`,
  ENTREPRENEURIAL: msg`Entrepreneurial projects in development`,
};
