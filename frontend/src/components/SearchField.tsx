import { useLingui } from "@lingui/react/macro";
import { TextField } from "./Form";

interface Props {
  value: string | undefined;
  placeholder: string;
  onChange: (q: string) => void;
}

/** Words that narrow a list as they are typed. */
export function SearchField({ value, placeholder, onChange }: Props) {
  const { t } = useLingui();
  return (
    <div onChange={(event) => onChange((event.target as HTMLInputElement).value)}>
      <TextField label={t`Search`} name="q" type="search" defaultValue={value} placeholder={placeholder} />
    </div>
  );
}
