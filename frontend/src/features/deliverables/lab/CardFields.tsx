import { Trans } from "@lingui/react/macro";
import { TextField } from "@/components/Form";

interface Question {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
}

const FIELD = "card.";

/** The name of a section's field in the form. */
export const cardField = (key: string) => FIELD + key;

/** The sections of a model card or a datasheet, filled with what the last version's said. */
export function CardFields({ questions, last }: { questions: readonly Question[]; last: readonly { key: string; text: string }[] }) {
  if (questions.length === 0) return null;
  return (
    <details>
      <summary className="small">
        <Trans>Card: what whoever uses this must know</Trans>
      </summary>
      <div className="stack">
        {questions.map((question) => (
          <TextField
            key={question.key}
            label={question.title}
            hint={question.hint}
            name={cardField(question.key)}
            rows={3}
            maxLength={5000}
            defaultValue={last.find((section) => section.key === question.key)?.text}
          />
        ))}
      </div>
    </details>
  );
}

/** What the form says, as the API takes it. */
export function cardOf(data: FormData): { key: string; text: string }[] {
  const found: { key: string; text: string }[] = [];
  for (const [name, value] of data.entries())
    if (name.startsWith(FIELD) && typeof value === "string" && value.trim()) found.push({ key: name.slice(FIELD.length), text: value });
  return found;
}
