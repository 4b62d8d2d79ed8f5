import { useLingui } from "@lingui/react/macro";
import { Button } from "@/components/Button";
import { SelectField } from "@/components/Form";

interface Props {
  label: string;
  name: string;
  options: readonly { value: string; label: string }[];
  value: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Several linked things as chips; one more is chosen from the list of those left. */
export function LinksField({ label, name, options, value, onChange }: Props) {
  const { t } = useLingui();
  if (options.length === 0) return null;
  const left = options.filter((option) => !value.includes(option.value));
  return (
    <div className="tight">
      <SelectField
        key={value.length}
        label={label}
        name={name}
        empty={value.length ? t`Add another` : t`None`}
        options={left}
        onChange={(id) => id && onChange([...value, id])}
      />
      {value.length > 0 && (
        <div className="row small">
          {options
            .filter((option) => value.includes(option.value))
            .map((option) => (
              <Button
                key={option.value}
                type="button"
                size="xs"
                variant="default"
                aria-label={t`${option.label}: remove`}
                onClick={() => onChange(value.filter((id) => id !== option.value))}
              >
                {option.label} ×
              </Button>
            ))}
        </div>
      )}
    </div>
  );
}
