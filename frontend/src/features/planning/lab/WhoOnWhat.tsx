import { useLingui } from "@lingui/react/macro";
import { SelectField } from "@/components/Form";
import type { Options, Proposal } from "./AllocationDialog";

interface Props {
  proposal: Proposal;
  people: Options;
  engagements: Options;
  fieldError: (name: string) => string | null;
}

/** Who is allocated, and to what: what the place one came from does not name is asked, so that nobody is allocated by a careless Enter. */
export function WhoOnWhat({ proposal, people, engagements, fieldError }: Props) {
  const { t } = useLingui();
  return (
    <>
      <SelectField
        label={t`Person`}
        name="person"
        required
        empty={t`Choose…`}
        options={people}
        defaultValue={proposal.person ?? ""}
        error={fieldError("person")}
      />
      <SelectField
        label={t`Engagement`}
        name="engagement"
        required
        empty={t`Choose…`}
        options={engagements}
        defaultValue={proposal.engagement ?? ""}
        error={fieldError("engagement")}
      />
    </>
  );
}
