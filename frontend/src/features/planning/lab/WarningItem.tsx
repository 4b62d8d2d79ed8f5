import { useLingui } from "@lingui/react/macro";
import { graphql } from "react-relay/hooks";
import { Link } from "@tanstack/react-router";
import { Badge } from "@/components/Badge";
import { Button, buttonLook } from "@/components/Button";
import { FailureNotice } from "@/components/Notice";
import type { AttentionPageQuery } from "@/gql/lab/AttentionPageQuery.graphql";
import type { WarningItemRemoveMutation } from "@/gql/lab/WarningItemRemoveMutation.graphql";
import type { WarningItemUpdateMutation } from "@/gql/lab/WarningItemUpdateMutation.graphql";
import { shortDay } from "@/lib/dates";
import { refresh } from "@/lib/refresh";
import { term } from "@/lib/terms";
import { useSubmit } from "@/lib/useSubmit";
import { codeNames } from "./words";

type Warning = AttentionPageQuery["response"]["planLint"]["warnings"][number];
type Mend = Warning["mends"][number];
type Allocation = NonNullable<Mend["allocation"]>;
type Engagement = NonNullable<Warning["engagement"]>;

interface Props {
  warning: Warning;
  onEdit: (allocation: Allocation) => void;
  onAllocate: (engagement: Engagement) => void;
  onEffort: (engagement: Engagement) => void;
}

const TONES = { HIGH: "rust", MEDIUM: "sand", LOW: "quiet" } as const;

/** Whether a warning names two allocations that only their days tell apart: same person, same engagement. */
function isOneOfSeveral(warning: Warning, { person, engagement }: Allocation): boolean {
  const alike = warning.mends.filter(
    ({ kind, allocation }) =>
      kind === "EDIT" && allocation?.person.name === person.name && allocation.engagement.title === engagement.title,
  );
  return alike.length > 1;
}

/** A warning and its ways to mend: one click where what to do is clear, else what has to be decided is opened. */
export function WarningItem({ warning, onEdit, onAllocate, onEffort }: Props) {
  const { t, i18n } = useLingui();
  const options = { done: t`Mended`, onDone: () => void refresh() };
  const update = useSubmit<WarningItemUpdateMutation>(
    graphql`
      mutation WarningItemUpdateMutation($input: UpdateAllocationInput!) {
        updateAllocation(input: $input) {
          allocation {
            id
            version
          }
        }
      }
    `,
    options,
  );
  const remove = useSubmit<WarningItemRemoveMutation>(
    graphql`
      mutation WarningItemRemoveMutation($input: DeleteAllocationInput!) {
        deleteAllocation(input: $input) {
          deletedId
        }
      }
    `,
    options,
  );
  const button = ({ kind, allocation, startsOn, endsOn, fte }: Mend, index: number) => {
    const engagement = warning.engagement;
    const offer = (label: string, act: () => void) => (
      <Button key={index} size="sm" variant="default" loading={update.busy || remove.busy} onClick={act}>
        {label}
      </Button>
    );
    if (allocation) {
      const key = { id: allocation.id, version: allocation.version };
      const who = allocation.person.name;
      const what = allocation.engagement.title;
      const [first, last] = [shortDay(i18n, startsOn ?? allocation.startsOn), shortDay(i18n, endsOn ?? allocation.endsOn)];
      if (kind === "CLIP") return offer(t`Shorten to ${first}–${last}`, () => update.submit({ input: { ...key, startsOn, endsOn } }));
      const share = i18n.number(fte ?? allocation.fte);
      if (kind === "REDUCE") return offer(t`Reduce ${who} on ${what} to ${share} FTE`, () => update.submit({ input: { ...key, fte } }));
      if (kind === "REMOVE") return offer(t`Remove the allocation of ${who}`, () => remove.submit({ input: key }));
      if (kind === "CONFIRM") return offer(t`Confirm ${who}`, () => update.submit({ input: { ...key, status: "CONFIRMED" } }));
      const edit = () => onEdit(allocation);
      return offer(isOneOfSeveral(warning, allocation) ? t`Change ${who} on ${what}, ${first}–${last}` : t`Change ${who} on ${what}`, edit);
    }
    if (!engagement) return null;
    if (kind === "ALLOCATE") return offer(t`Allocate somebody`, () => onAllocate(engagement));
    if (kind === "EFFORT") return offer(t`Change bounds or budget`, () => onEffort(engagement));
    return (
      <Link
        key={index}
        to="/engagements/$reference"
        params={{ reference: engagement.reference }}
        {...buttonLook({ size: "sm", variant: "default" })}
      >
        {t`Open the engagement`}
      </Link>
    );
  };
  return (
    <li>
      <div>
        <Badge tone={TONES[warning.severity as keyof typeof TONES] ?? "quiet"}>{term(codeNames, warning.code, t)}</Badge> {warning.message}
      </div>
      <div className="row">{warning.mends.map(button)}</div>
      <FailureNotice failure={update.failure ?? remove.failure} />
    </li>
  );
}
