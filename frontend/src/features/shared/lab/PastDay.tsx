import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Notice } from "@/components/Notice";
import { longDay, today } from "@/lib/dates";

const DAY = /^(19|20)\d\d-\d\d-\d\d$/;

/**
 * Said before it is saved: what is due on a day that is past is late at once, or whatever else follows of it. It may be meant, so
 * nothing is refused.
 */
export function PastDay({ day, says }: { day: string; says?: (shown: string) => ReactNode }) {
  const { i18n } = useLingui();
  if (!DAY.test(day) || day >= today()) return null;
  const shown = longDay(i18n, day);
  return <Notice>{says ? says(shown) : <Trans>{shown} is past: the milestone is late as soon as this is saved.</Trans>}</Notice>;
}
