import { useLingui } from "@lingui/react/macro";
import { SelectField, TextField } from "@/components/Form";
import { signer } from "@/lib/domainTerms";
import { optionsOf } from "@/lib/terms";

interface Props {
  values?: { capability: string; evidenceAsked: string; signer: string };
  error: (name: string) => string | null;
}

export const ITEM_FIELDS = ["capability", "evidenceAsked", "signer"];

/** The words of an item, and the seat that signs it. */
export function ItemFields({ values, error }: Props) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        label={t`What the client’s people can do`}
        name="capability"
        defaultValue={values?.capability}
        rows={2}
        required
        autoFocus
        maxLength={300}
        error={error("capability")}
      />
      <TextField
        label={t`Evidence asked`}
        name="evidenceAsked"
        defaultValue={values?.evidenceAsked}
        maxLength={300}
        error={error("evidenceAsked")}
      />
      <SelectField
        label={t`Signed by`}
        name="signer"
        options={optionsOf(signer, t)}
        defaultValue={values?.signer}
        error={error("signer")}
      />
    </>
  );
}
