import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { optional, SelectField, text, TextField } from "@/components/Form";
import { optionsOf } from "@/lib/terms";
import classes from "./agreements.module.css";
import { side } from "./words";

export interface Signatory {
  readonly name: string;
  readonly title: string;
  readonly side: string;
  readonly signedOn?: string | null;
}
export type Keyed = Signatory & { key: number };

let last = 0;
export const keyed = (rows: readonly Signatory[]): Keyed[] => rows.map((row) => ({ ...row, key: ++last }));

/** What the form holds of each signatory, in the order shown. */
export const signatoriesOf = (data: FormData, people: readonly Keyed[]) =>
  people.map(({ key }) => ({
    name: text(data, `name-${key}`),
    title: optional(data, `title-${key}`),
    side: text(data, `side-${key}`),
    signedOn: optional(data, `signed-${key}`),
  }));

/** Who signs, for which side, and when each did. */
export function Signatories({ people, onChange, error }: { people: Keyed[]; onChange: (people: Keyed[]) => void; error: string | null }) {
  const { t } = useLingui();
  return (
    <fieldset className={classes.people}>
      <legend className="small strong">
        <Trans>Signatories</Trans>
      </legend>
      {people.map((row, place) => (
        <div key={row.key} className={classes.person} role="group" aria-label={t`Signatory ${place + 1}`}>
          <TextField
            label={t`Name`}
            name={`name-${row.key}`}
            required
            maxLength={120}
            defaultValue={row.name}
            autoFocus={row.name === ""}
          />
          <TextField label={t`Title`} name={`title-${row.key}`} maxLength={120} defaultValue={row.title} />
          <SelectField
            label={t`For`}
            name={`side-${row.key}`}
            required
            empty={t`Choose…`}
            options={optionsOf(side, t)}
            defaultValue={row.side}
          />
          <TextField label={t`Signed on`} name={`signed-${row.key}`} type="date" defaultValue={row.signedOn ?? ""} />
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange(people.filter((one) => one !== row))}
            aria-label={t`Remove signatory ${place + 1}`}
          >
            <Trans>Remove</Trans>
          </Button>
        </div>
      ))}
      {error && (
        <p className="small" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button
          size="sm"
          variant="default"
          disabled={people.length >= 20}
          onClick={() => onChange([...people, ...keyed([{ name: "", title: "", side: "" }])])}
        >
          <Trans>Add a signatory</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
