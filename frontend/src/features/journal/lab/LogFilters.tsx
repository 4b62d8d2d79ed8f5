import { useLingui } from "@lingui/react/macro";
import { SelectField, text, TextField } from "@/components/Form";
import { logKind, optionsOf } from "@/lib/terms";

export interface LogSearch {
  view?: string;
  kind?: string;
  author?: string;
  q?: string;
}

interface Props {
  value: LogSearch;
  authors: readonly { id: string; name: string }[];
  onChange: (next: LogSearch) => void;
}

/** Filters that live in the address. Text is searched for once Enter is pressed or the field is left. */
export function LogFilters({ value, authors, onChange }: Props) {
  const { t } = useLingui();
  const set = (change: LogSearch) => {
    const next = { ...value, ...change };
    onChange(Object.fromEntries(Object.entries(next).filter(([, given]) => given)) as LogSearch);
  };
  return (
    <form
      className="row"
      role="search"
      aria-label={t`Filter the log`}
      onSubmit={(event) => {
        event.preventDefault();
        set({ q: text(new FormData(event.currentTarget), "q").trim() });
      }}
      onBlur={(event) => {
        const input = event.target as unknown as HTMLInputElement;
        if (input.name === "q" && input.value.trim() !== (value.q ?? "")) set({ q: input.value.trim() });
      }}
    >
      <TextField label={t`Search`} name="q" type="search" maxLength={200} defaultValue={value.q} />
      {value.view !== "decisions" && (
        <SelectField
          key={value.kind ?? ""}
          label={t`Kind`}
          name="filterKind"
          empty={t`Any`}
          defaultValue={value.kind}
          options={optionsOf(logKind, t)}
          onChange={(kind) => set({ kind })}
        />
      )}
      <SelectField
        label={t`Author`}
        name="author"
        empty={t`Anybody`}
        defaultValue={value.author}
        options={authors.map((row) => ({ value: row.id, label: row.name }))}
        onChange={(author) => set({ author })}
      />
    </form>
  );
}
