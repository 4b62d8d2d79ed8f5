import { useLingui } from "@lingui/react/macro";
import { graphql, useFragment } from "react-relay/hooks";
import type { NextMilestone_milestone$key } from "@/gql/portal/NextMilestone_milestone.graphql";
import { shortDay } from "@/lib/dates";

/** What comes next in an engagement, and when: of a day that has passed it says so, or that the work is done and somebody's word is not. */
export function NextMilestone(props: { milestone: NextMilestone_milestone$key }) {
  const { t, i18n } = useLingui();
  const { title, dueOn, isLate, status } = useFragment(
    graphql`
      fragment NextMilestone_milestone on Milestone {
        title
        dueOn
        isLate
        status
      }
    `,
    props.milestone,
  );
  const day = dueOn && shortDay(i18n, dueOn);
  const when = status === "SUBMITTED" ? t`reached, waiting for approval` : day && isLate ? t`late, was due ${day}` : day;
  return (
    <>
      {t`next: ${title}`}
      {when && `, ${when}`}
    </>
  );
}
